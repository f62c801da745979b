// The two pages beside the site on the stick: the start page, and the teacher's sheet.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { interpolate } from '#core/text/messages.ts';
import { me } from '#site/pupil/messages/me.ts';
import { site } from '#site/shared/messages/site.ts';
import { usb } from './messages/usb.ts';
import { bundle } from '../bundle.ts';
import { guidePage } from '../guide-page.ts';
import { escaped, targetPage } from '../page-shell.ts';

/** Folder of the site, beside the two pages. */
export const SITE = 'trang';
export const START = 'Mo-bai-hoc.html';
export const GUIDE = 'Huong-dan.html';
/** Puts a link to the start page on a Windows desktop. */
export const SHORTCUT = 'Tao-loi-tat.cmd';

const root = `${SITE}/`;
const words = usb.vi;
const named = { me: me.vi.title, save: me.vi.exportAll, open: me.vi.open, keeps: words.keeps };
const text = (sentence: string): string => escaped(interpolate(sentence, named));
const ownFile = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Returns both pages as file name → HTML. */
export async function usbPages(builtOn: string): Promise<Record<string, string>> {
  const script = (
    await bundle([ownFile('browser/start.ts')], { format: 'iife', target: 'chrome60' })
  ).trim();
  const shared = { root, builtOn, script };
  return {
    [START]: targetPage(
      {
        ...shared,
        title: `${words.title} – ${site.vi.name}`,
        here: words.here,
        css: await readFile(ownFile('start.css'), 'utf8'),
        body: startBody(),
      },
      'index.html',
    ),
    [GUIDE]: await guidePage({
      ...shared,
      guide: words.guide,
      words: words.guide,
      pictures: ownFile('pictures'),
      named,
      start: { link: START, label: words.guide.start },
    }),
  };
}

function startBody(): string {
  const count = '<b data-count></b>';
  const sentence = (name: 'some' | 'none' | 'not' | 'old' | 'zipped', hidden = true) =>
    `<p class="said ${name}" data-say="${name}"${hidden ? ' hidden' : ''}>${text(words[name]).replace('{n}', count)}</p>`;
  return `<main class="wide door start" id="content">
<section class="cover pupil">
<h1>${site.vi.name} <small>${words.tagline}</small></h1>
<div class="label">
<p><a class="button main go" href="${root}index.html">${words.go}</a></p>
<p class="small">${words.goHow}</p>
</div>
<div class="label keeps">
<h2>${words.keeps}</h2>
<div role="status"><p data-say="looking">${words.looking}</p>${(['some', 'none', 'not', 'old', 'zipped'] as const).map((state) => sentence(state)).join('')}</div>
<noscript><p>${words.noScript}</p></noscript>
<details><summary>${words.wipes}</summary>
<ol class="numbered">${words.wipesSteps.map((step) => `<li>${text(step)}</li>`).join('')}</ol>
<p><a class="button" href="${root}me/index.html#may-giu-gi">${text(words.openMe)}</a></p>
</details>
</div>
<div class="weave diamond"></div>
</section>
<section class="cover teacher">
<div class="label"><h2>${words.teacher}</h2><p class="small">${words.teacherHow}</p><a class="button" href="${GUIDE}">${words.teacherGo}</a></div>
<div class="weave chevron"></div>
</section>
<img data-probe src="${root}icon.svg" alt="" width="1" height="1">
</main>`;
}
