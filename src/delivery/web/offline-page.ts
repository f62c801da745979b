// The page shown offline for a page that is not on the device: it lists what is there, and how to
// continue.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { site } from '#site/shared/messages/site.ts';
import { web } from './messages/web.ts';
import type { SiteModel } from '../build/site-model.ts';
import type { StepResult } from '../build/step.ts';
import { OFFLINE_PAGE } from '#core/files/pack-list.ts';
import { bundle } from '../bundle.ts';
import { escaped, targetPage } from '../page-shell.ts';
import { packPlaces } from './pack-pages.ts';
import { asked } from './site-parts.ts';

const words = web.vi.offline;

export const offlinePageStep =
  (builtOn: string, model: SiteModel) =>
  async (folder: string): Promise<StepResult> => {
    const script = (
      await bundle([fileURLToPath(new URL('browser/offline.ts', import.meta.url))], {
        format: 'iife',
        target: 'chrome109',
      })
    ).trim();
    const items = packPlaces(model)
      .map(
        ({ pack, file, title }) =>
          `<li data-pack="${pack}" hidden><a href="../${asked(file)}">${escaped(title)}</a></li>`,
      )
      .join('');
    const body = `<main class="wide plain-page" id="content">
<h1>${words.title}</h1>
<p>${words.why}</p>
<div data-some hidden><p><b>${words.have}</b></p><ul class="bullets">${items}</ul></div>
<p>${words.take}</p>
<p class="offline-acts"><button class="button main" data-again>${words.again}</button> <a class="button" href="../learn/">${words.list}</a></p>
<p class="small" lang="en">${words.english}</p>
</main>`;
    await mkdir(join(folder, OFFLINE_PAGE), { recursive: true });
    await writeFile(
      join(folder, OFFLINE_PAGE, 'index.html'),
      targetPage({
        title: `${words.title} – ${site.vi.name}`,
        here: words.title,
        root: '../',
        builtOn,
        body,
        script,
        css: '.offline-acts{display:flex;flex-wrap:wrap;gap:8px 12px}',
      }),
    );
    return { state: 'done', message: 'Ghi trang báo mất mạng.' };
  };
