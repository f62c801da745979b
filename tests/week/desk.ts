// The teacher's own page: her classes, her collections, her board, and her backup.
import { lanClass } from '#delivery/lan/messages/lan-class.ts';
import type { LanRunning } from '../targets/lan-copy.ts';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { interpolate } from '#core/text/messages.ts';
import { classes as words } from '#site/teacher/messages/classes.ts';
import { letterOf } from '#core/teaching/print-cards.ts';
import { makeClass } from '../e2e/walk/make-class.ts';
import { watched, type Watched } from '../e2e/walk/watched.ts';
import type { StickFile } from './pc.ts';
import type { Board, LessonFacts } from './oracle.ts';
import type { AtHome, OnPaper, PlannedClass } from './plan.ts';

const PATIENCE_MS = 300_000;
const KEY = 'con trâu nhà bà ở bản Khe';

export type Desk = Watched & { close(): Promise<void> };

/** Opens an unused PC of the teacher. */
export async function newDesk(
  browser: Browser,
  home: string,
  server: LanRunning | null,
): Promise<Desk> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const seen = await watched(context, home);
  seen.page.setDefaultTimeout(PATIENCE_MS);
  if (server) {
    await seen.page.goto(await server.teacherPage());
    await button(seen.page, lanClass.vi.teacher.save).waitFor();
  }
  await seen.page.goto(`${home}teachers/classes/`);
  await button(seen.page, words.make).waitFor();
  return { ...seen, close: () => context.close() };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const view = (page: Page, name: keyof typeof words.views) =>
  button(page, words.views[name]).click();

/** Returns to the list, from any page. */
async function toList(page: Page): Promise<void> {
  if (await button(page, words.close).count()) await button(page, words.close).click();
  await button(page, words.make).waitFor();
}

export async function addClass(page: Page, { name, children }: PlannedClass): Promise<void> {
  await toList(page);
  await makeClass(page, name, children);
}

export async function openClass(page: Page, name: string): Promise<void> {
  await toList(page);
  // Its name includes the number of pupils.
  await page
    .getByRole('button', { name: new RegExp(`^${interpolate(words.open, { name })} `) })
    .click();
  await page.getByRole('heading', { name }).waitFor();
}

/** Returns each cell's text, by the lesson's title; empty while no lesson was begun. */
export async function readBoard(page: Page): Promise<Board> {
  await view(page, 'board');
  return page.evaluate(() => {
    const textIn = (element: Element): string => element.firstChild!.textContent!.trim();
    const heads = [...document.querySelectorAll('.board-table thead th')].slice(1).map(textIn);
    const rows = [...document.querySelectorAll('.board-table tbody tr')];
    return Object.fromEntries(
      heads.map((title, column) => [
        title,
        rows.map(
          (row) => row.querySelectorAll('td')[column]!.querySelector('.unseen')!.textContent!,
        ),
      ]),
    );
  });
}

/** Returns the label of a question → “right of that many”, as the board lists the hardest ones. */
export async function readQuestions(page: Page): Promise<Map<string, string>> {
  await view(page, 'board');
  const heading = page.getByRole('heading', { name: words.board.questions });
  await heading.waitFor();
  const lines = await page.locator('section', { has: heading }).locator('li').all();
  const read = await Promise.all(
    lines.map(async (line): Promise<[string, string]> => [
      ((await line.evaluate((element) => element.firstChild!.textContent)) ?? '').trim(),
      await line.locator('b').innerText(),
    ]),
  );
  return new Map(read);
}

/**
 * Drops all files at once on the frame. @returns its messages on files that bring nothing, and on
 * refused ones
 */
export async function dropFiles(page: Page, files: readonly StickFile[]): Promise<string[]> {
  await view(page, 'collect');
  const carried = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: 'application/json' }));
    }
    return transfer;
  }, files);
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: carried });
  await page.locator('.handed li, .faults li').first().waitFor();
  return page.locator('.faults li').allInnerTexts();
}

/** Adds the dropped files. @param children how many pupils they must bring; 0: nothing is new */
export async function takeDropped(page: Page, children: number): Promise<void> {
  if (children === 0) return button(page, words.collect.takeNone).waitFor();
  const asked = button(page, words.collect.agree);
  if (await asked.isVisible()) await asked.click();
  await button(page, interpolate(words.collect.take, { n: children })).click();
  await page.getByText(interpolate(words.collect.taken, { n: children })).waitFor();
}

/** Types the grid of a lesson on paper: letters by keyboard, ticks by a press. */
export async function typePaper(
  page: Page,
  { form, rows }: OnPaper,
  { id, forms }: LessonFacts,
): Promise<void> {
  await view(page, 'collect');
  const paper = page.locator('.plate', {
    has: page.getByRole('heading', { name: words.collect.paper }),
  });
  await paper.getByLabel(words.collect.lesson).selectOption(id);
  const letter = letterOf(form === 'exitA' ? 0 : 1);
  await paper
    .getByRole('button', { name: interpolate(words.collect.form, { form: letter }), exact: true })
    .click();
  const first = forms[form].findIndex(({ rightLetters }) => rightLetters !== '') + 1;
  let before = 0;
  for (const row of rows) {
    if ('letters' in row) {
      // After the last letter of a row the focus moves to the next row by itself.
      if (row.card !== before + 1 || before === 0)
        await paper
          .getByLabel(interpolate(words.collect.letter, { n: row.card, q: first }), { exact: true })
          .focus();
      await page.keyboard.type(row.letters.toLowerCase());
      before = row.card;
    } else await paper.getByRole('row').nth(row.card).getByRole('checkbox').check();
  }
  await paper.getByRole('button', { name: words.collect.save }).click();
  await page.getByText(interpolate(words.collect.saved, { n: rows.length })).waitFor();
}

export async function countFamilies(page: Page, { lesson, families }: AtHome): Promise<void> {
  await view(page, 'collect');
  const hands = page.locator('.plate', {
    has: page.getByRole('heading', { name: words.collect.hands }),
  });
  await hands.getByLabel(words.collect.lesson).selectOption(lesson);
  await hands.getByLabel(words.collect.families).fill(String(families));
  await hands.getByRole('button', { name: words.collect.save }).click();
  await page.getByText(words.collect.handsSaved).waitFor();
}

/** Saves all classes as one file that only her words open. */
export async function saveCopy(page: Page): Promise<Buffer> {
  await toList(page);
  await page.getByLabel(words.copy.words).fill(KEY);
  const saving = page.waitForEvent('download', { timeout: PATIENCE_MS });
  await page.locator('.copy-file').getByRole('button', { name: words.copy.save }).click();
  return readFileSync(await (await saving).path());
}

export async function openCopy(page: Page, copy: Buffer, many: number): Promise<void> {
  await page.getByLabel(words.copy.words).fill(KEY);
  await page
    .locator('.copy-file input[type=file]')
    .setInputFiles({ name: 'cac-lop.elm-lop', mimeType: 'application/octet-stream', buffer: copy });
  await page.getByText(interpolate(words.copy.taken, { n: many })).waitFor();
}
