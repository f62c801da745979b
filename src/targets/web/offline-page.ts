// Where one lands without the internet on a page that is not on the device: what is there, and how to go on.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { site } from '../../messages/site.ts';
import { web } from '../../messages/targets/web.ts';
import { attributeOf, elementsOf, textOf, type HtmlElement } from '../../tools/build/html.ts';
import { readTexts } from '../../tools/build/site-files.ts';
import type { StepResult } from '../../tools/build/step.ts';
import { OFFLINE_PAGE } from '../../transfer/pack-list.ts';
import { bundle } from '../bundle.ts';
import { escaped, targetPage } from '../page-shell.ts';

const words = web.vi.offline;
type Place = { pack: string; link: string; title: string };

const inside = (element: HtmlElement): HtmlElement[] =>
  element.childNodes.flatMap((each) => ('tagName' in each ? [each, ...inside(each)] : []));
const ownText = (element: HtmlElement | undefined): string => (element ? textOf(element).trim() : '');

/** Modules that can be taken, each with the place in a list where its lessons are. */
export async function packPlaces(folder: string): Promise<Place[]> {
  const places = new Map<string, Place>();
  for (const [page, html] of await readTexts(folder, (file) => /^learn\/[^/]+\/index\.html$/.test(file)))
    for (const module of elementsOf(html).filter((each) =>
      (attributeOf(each, 'class') ?? '').split(' ').includes('module'),
    )) {
      const parts = inside(module);
      const props = parts
        .map((each) =>
          attributeOf(each, 'data-island') === 'web-pack' ? attributeOf(each, 'data-props') : null,
        )
        .find((each) => each);
      if (!props) continue;
      const { pack } = JSON.parse(props) as { pack: string };
      const id = attributeOf(module, 'id');
      places.set(pack, {
        pack,
        link: page.replace('index.html', id ? `#${id}` : ''),
        title: ownText(parts.find(({ tagName }) => /^h[23]$/.test(tagName))),
      });
    }
  return [...places.values()];
}

export const offlinePageStep =
  (builtOn: string) =>
  async (folder: string): Promise<StepResult> => {
    const places = await packPlaces(folder);
    const script = (
      await bundle([fileURLToPath(new URL('browser/offline.ts', import.meta.url))], {
        format: 'iife',
        target: 'chrome109',
      })
    ).trim();
    const items = places
      .map(
        ({ pack, link, title }) =>
          `<li data-pack="${pack}" hidden><a href="../${link}">${escaped(title)}</a></li>`,
      )
      .join('');
    const body = `<main class="wide plain-page" id="content">
<h1>${words.title}</h1>
<p>${words.why}</p>
<div data-some hidden><p><b>${words.have}</b></p><ul class="bullets">${items}</ul></div>
<p data-none hidden>${words.none}</p>
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
    return { state: 'done', said: 'Ghi trang báo mất mạng.' };
  };
