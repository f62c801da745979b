// “Put it online in ten minutes”: the sheet beside the packed copy, for the school's administrator.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { site } from '#site/shared/messages/site.ts';
import { webHost } from './messages/web-host.ts';
import { builtWords, escaped, targetPage } from '../page-shell.ts';

const words = webHost.vi;
const list = (tag: 'ol' | 'ul', kind: string, items: readonly string[]): string =>
  `<${tag} class="${kind}">${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`;

export async function hostGuide(builtOn: string): Promise<string> {
  const hosts = Object.values(words.hosts).map(
    ({ title, steps }) =>
      `<section class="host"><h2>${escaped(title)}</h2>${list('ol', 'numbered', steps)}</section>`,
  );
  const body = `<main class="wide host-guide" id="content">
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.intro)} ${escaped(words.needs)}</p>
<p class="screen-only"><button class="button" data-print>${words.print}</button></p>
<div class="hosts"><section class="host"><h2>${words.what}</h2>${list('ul', 'bullets', words.whats)}</section>${hosts.join('')}</div>
<section class="note"><h2>${words.check}</h2>${list('ol', 'numbered', words.checks)}</section>
<section class="note"><h2>${words.logs}</h2><p>${escaped(words.logsHow)}</p></section>
<section class="note"><h2>${words.off}</h2><p>${escaped(words.offHow)}</p></section>
<p class="small source">${site.vi.name} · ${escaped(words.here)} · ${builtWords(builtOn)} · ${escaped(words.untried)}</p>
</main>`;
  const css = await readFile(fileURLToPath(new URL('host-guide.css', import.meta.url)), 'utf8');
  const script = "addEventListener('click',({target})=>target.closest('[data-print]')&&print());";
  return targetPage(
    {
      title: `${words.title} – ${site.vi.name}`,
      here: words.here,
      root: 'trang/',
      builtOn,
      body,
      css,
      script,
    },
    'index.html',
  );
}
