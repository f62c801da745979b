// One pupil in one browser: a page whose errors and requests are recorded.
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { verdicts } from '../robot/verdicts.ts';
import { rightOf, type Item } from './lesson.ts';
import { act, press, shown } from './press.ts';
import { watched, type Watched } from './watched.ts';

export { act, press, shown, stepShown } from './press.ts';

export type Pupil = Watched & { close(): Promise<void> };

export async function newPupil(
  browser: Browser,
  site: string,
  options: BrowserContextOptions = {},
): Promise<Pupil> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
  return { ...(await watched(context, site)), close: () => context.close() };
}

export const remark = (page: Page) =>
  shown(page)
    .getByRole('status')
    .filter({ hasText: new RegExp(verdicts.join('|')) });

/**
 * Presses these names and, unless the item answers itself, the main button; waits for the verdict
 * and, on a page that stores answers, for “đã lưu”.
 */
export async function answerWith(
  page: Page,
  names: string[],
  words = shell.vi,
  isQuiet = false,
): Promise<void> {
  const waiting = [...names];
  // A sort of grades 1–3 shows one card at a time, in any order.
  while (waiting.length > 0) {
    const seen = await Promise.all(waiting.map((name) => act(page, name).isVisible()));
    await press(page, waiting.splice(Math.max(0, seen.indexOf(true)), 1)[0]!);
  }
  await remark(page).or(act(page, words.check)).first().waitFor();
  if (!(await remark(page).isVisible())) await press(page, words.check);
  await remark(page).waitFor();
  if (!isQuiet) await shown(page).getByText(words.saved, { exact: true }).waitFor();
}

export const answerRight = (page: Page, item: Item): Promise<void> =>
  answerWith(page, rightOf(item));
