import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { typedPaper } from '#site/pupil/messages/typed-paper.ts';
import { lanClass } from './messages/lan-class.ts';
import { lanWindows } from './messages/lan-windows.ts';
import { site } from '#site/shared/messages/site.ts';
import type { StepResult } from '../build/step.ts';
import { bundle } from '../bundle.ts';
import { guidePage } from '../guide-page.ts';
import { escaped, targetPage } from '../page-shell.ts';

const ownFile = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const words = lanClass.vi;
/** Classic script of a page with a print button. */
const PRINT = "addEventListener('click',({target})=>target.closest('[data-print]')&&print());";
const scriptOf = async (file: string): Promise<string> =>
  (await bundle([ownFile(`browser/${file}`)], { format: 'iife', target: 'chrome109' })).trim();

/**
 * `/co/`, the teacher's page; `/co/quet/`, the address for the class; `/co/phieu/`, the cards to
 * print. None contains a code: the pages request codes from the server.
 */
export const deskPages =
  (builtOn: string) =>
  async (folder: string): Promise<StepResult> => {
    const styles = join(fileURLToPath(new URL('../../site/teacher/paper/', import.meta.url)));
    const css = (
      await Promise.all(
        [join(styles, 'paper.css'), ownFile('class-page.css')].map((path) =>
          readFile(path, 'utf8'),
        ),
      )
    ).join('\n');
    const put = async (
      path: string,
      title: string,
      here: string,
      id: string,
      file: string,
      intro = '',
    ) => {
      const body = `<main class="wide teaching ${id}-page" id="content">\n<h1>${escaped(title)}</h1>\n${intro}<div id="${id}"></div>\n</main>`;
      await mkdir(join(folder, path), { recursive: true });
      await writeFile(
        join(folder, path, 'index.html'),
        targetPage({
          title: `${title} – ${site.vi.name}`,
          here,
          root: '/',
          builtOn,
          css,
          body,
          script: await scriptOf(file),
        }),
      );
    };
    await put('co', words.teacher.title, words.teacher.here, 'desk', 'TeacherPage.tsx');
    await put('co/quet', words.scan.title, words.scan.here, 'scan', 'ScanPage.tsx');
    await put(
      'co/phieu',
      words.sheet.title,
      words.sheet.here,
      'sheet',
      'CardSheet.tsx',
      `<p class="screen-only">${escaped(words.sheet.intro)}</p>\n`,
    );
    return { state: 'done', message: 'Ghi trang của thầy cô.' };
  };

/**
 * Returns `Thu-tren-Windows.html` beside the server: how to test it on Windows, and what to check.
 */
export async function windowsPage(builtOn: string): Promise<string> {
  const { title, here, print, untried, needs, look, steps, tell } = lanWindows;
  const items = steps.map(
    (step) => `<li><p>${escaped(step.do)}</p><p><b>${look}</b> ${escaped(step.see)}</p></li>`,
  );
  const body = `<main class="wide guide" id="content">
<h1>${escaped(title)}</h1>
<p class="note"><b>${escaped(untried)}</b></p>
<p>${escaped(needs)}</p>
<p class="screen-only acts"><button class="button" data-print>${escaped(print)}</button></p>
<ol class="tries">${items.join('')}</ol>
<p class="note">${escaped(tell)}</p>
</main>`;
  return targetPage(
    {
      title: `${title} – ${site.vi.name}`,
      here,
      root: 'trang/',
      builtOn,
      body,
      css: await readFile(ownFile('windows-page.css'), 'utf8'),
      script: PRINT,
    },
    'index.html',
  );
}

/** Returns the sheet beside the server. */
export async function lanGuide(builtOn: string): Promise<string> {
  const named = { print: words.teacher.print, have: typedPaper.vi.type };
  return guidePage({
    guide: words.guide,
    words: words.guide,
    pictures: ownFile('pictures'),
    named,
    builtOn,
    root: 'trang/',
    script: PRINT,
  });
}
