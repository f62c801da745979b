// Answers a gallery sample repeatedly, never quite right, and records which answers the page called
// saved.
import type { Page } from 'playwright';
import { shell } from '#player/activities/shell/shell-messages.ts';

/** A question with three answers that are not right: a right one would finish it. */
export const samplePath = 'gallery/choice/scenario-unsure/';
const wrongOptions = ['hide', 'block', 'unsure'];

/** The shell treats a second press within 0.4 s as a double click. */
const APART_MS = 410;
const lastPress = new WeakMap<Page, number>();

/** Chooses and presses “Trả lời”; resolves when the feedback is on the screen, saved or not. */
export async function answer(page: Page, option: string): Promise<void> {
  await page.click(`label:has(input[value="${option}"])`);
  const rest = (lastPress.get(page) ?? 0) + APART_MS - Date.now();
  if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
  // Waits for the button as a person sees it: in a rarely rendered window it may still be “Chọn
  // lại” of the previous answer.
  await page.click(`.bar .button.main:not([aria-disabled=true]):has-text("${shell.vi.check}")`);
  lastPress.set(page, Date.now());
  await page.waitForSelector('.remark');
}

const shown = (page: Page, word: string): Promise<unknown> =>
  page.waitForFunction(
    (text) =>
      document.querySelector('.remark') && document.querySelector('.saved')?.textContent === text,
    word,
  );

export const saved = (page: Page): Promise<unknown> => shown(page, shell.vi.saved);
export const unsaved = (page: Page): Promise<unknown> => shown(page, shell.vi.unsaved);

/** Waits for the end of “đang lưu…”; returns whether the answer was called saved. */
export const told = (page: Page): Promise<'saved' | 'unsaved'> =>
  page
    .waitForFunction(
      ([kept, refused]) => {
        const text =
          document.querySelector('.remark') && document.querySelector('.saved')?.textContent;
        return text === kept ? 'saved' : text === refused ? 'unsaved' : null;
      },
      [shell.vi.saved, shell.vi.unsaved] as const,
    )
    .then(async (handle) => (await handle.jsonValue())!);

/** Returns the n-th answer of a pupil who cycles through the wrong options. */
export const optionAt = (n: number): string => wrongOptions[n % wrongOptions.length]!;

/**
 * Answers until `page` dies. `acknowledge` is called with each option that the page showed as “đã
 * lưu”, in order.
 */
export async function answerUntilGone(
  page: Page,
  acknowledge: (option: string) => void,
): Promise<void> {
  try {
    for (let n = 0; ; n += 1) {
      await answer(page, optionAt(n));
      await saved(page);
      acknowledge(optionAt(n));
    }
  } catch (problem) {
    if (!/closed|crashed|disconnected/i.test(String(problem))) throw problem;
  }
}

/** Gives that many answers, each awaited until it is called saved. */
export async function answerAll(page: Page, count: number, from = 0): Promise<void> {
  for (let n = from; n < from + count; n += 1) {
    await answer(page, optionAt(n));
    await saved(page);
  }
}
