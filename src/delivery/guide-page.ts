// The teacher's sheet of a target: six pictures with a sentence each, and notes; one side of paper.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interpolate } from '#core/text/messages.ts';
import { site } from '#site/shared/messages/site.ts';
import { builtWords, escaped, targetPage } from './page-shell.ts';

type Guide = {
  title: string;
  here: string;
  intro: string;
  steps: Record<string, { title: string; how: string }>;
  notes: string[];
  /** Words inside the pictures. */
  draw: Record<string, string>;
};

type Options = {
  guide: Guide;
  words: { more: string; print: string };
  /** Folder with one picture per step, `<step>.svg`. */
  pictures: string;
  /** Names used in the sentences: buttons and pages as labelled on the screen. */
  named: Record<string, string>;
  builtOn: string;
  root: string;
  script: string;
  /** Target of the first button, if there is one. */
  start?: { link: string; label: string };
};

export async function guidePage({
  guide,
  words,
  pictures,
  named,
  builtOn,
  root,
  script,
  start,
}: Options): Promise<string> {
  const text = (sentence: string): string => escaped(interpolate(sentence, named));
  const picture = async (name: string): Promise<string> =>
    interpolate(await readFile(join(pictures, `${name}.svg`), 'utf8'), guide.draw).trim();
  const steps = await Promise.all(
    Object.entries(guide.steps).map(
      async ([name, { title, how }]) =>
        `<li>${await picture(name)}<h2>${escaped(title)}</h2><p>${text(how)}</p></li>`,
    ),
  );
  const body = `<main class="wide guide" id="content">
<h1>${escaped(guide.title)}</h1>
<p>${escaped(guide.intro)}</p>
<p class="screen-only acts">${start ? `<a class="button main" href="${start.link}">${escaped(start.label)}</a> ` : ''}<button class="button" data-print>${escaped(words.print)}</button></p>
<ol class="panels">${steps.join('')}</ol>
<section class="note"><h2>${escaped(words.more)}</h2><ul class="bullets">${guide.notes.map((note) => `<li>${text(note)}</li>`).join('')}</ul></section>
<p class="small source">${site.vi.name} · ${escaped(guide.here)} · ${builtWords(builtOn)}</p>
</main>`;
  const css = await readFile(fileURLToPath(new URL('guide.css', import.meta.url)), 'utf8');
  return targetPage(
    {
      title: `${guide.title} – ${site.vi.name}`,
      here: guide.here,
      root,
      builtOn,
      body,
      css,
      script,
    },
    'index.html',
  );
}
