// Answers while writes are aborted. Counts answers called “đã lưu” on the screen but missing on the
// disk.
import type { Page } from 'playwright';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { notices } from '#site/shared/messages/notices.ts';
import { abortHalf, type Aborting } from './abort-half.ts';
import { optionAt, samplePath } from './answering.ts';
import { settled, type Lab } from './lab.ts';
import { readStored } from './stored.ts';

export type AbortRun = {
  answers: number;
  aborts: number;
  calledSaved: number;
  falselySaved: number;
  keptInTheEnd: number;
};

type Told = { saved: boolean; from: number; to: number };

/**
 * Gives one answer by presses inside the page, and returns the page's message. The answer is
 * identified by its time: presses are half a second apart.
 */
const give = (page: Page, option: string): Promise<Told> =>
  page.evaluate(
    async ([value, saved, unsaved]) => {
      document.querySelector<HTMLInputElement>(`input[value="${value}"]`)!.click();
      await new Promise((resolve) => setTimeout(resolve));
      const from = Date.now();
      document.querySelector<HTMLButtonElement>('.bar .button.main')!.click();
      const to = Date.now();
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 2));
        const text =
          document.querySelector('.remark') && document.querySelector('.saved')?.textContent;
        if (text === saved || text === unsaved) return { saved: text === saved, from, to };
      }
    },
    [option, shell.vi.saved, shell.vi.unsaved] as const,
  );

export async function abortWrites(
  lab: Lab,
  enough: (sofar: { answers: number; aborts: number }) => boolean,
): Promise<AbortRun> {
  const pupil = await lab.newPupil();
  const probe = await pupil.open('info/');
  const page = await pupil.open(samplePath, abortHalf);
  await settled(page);
  const result: AbortRun = {
    answers: 0,
    aborts: 0,
    calledSaved: 0,
    falselySaved: 0,
    keptInTheEnd: 0,
  };
  const aborting = () =>
    page.evaluate(() => (window as unknown as { aborting: Aborting }).aborting);
  while (!enough(result)) {
    const { saved, from, to } = await give(page, optionAt(result.answers));
    result.answers += 1;
    if (saved) {
      const { attempts, inbox } = await readStored(probe);
      result.calledSaved += 1;
      if (![...attempts, ...inbox].some(({ at }) => at >= from && at <= to))
        result.falselySaved += 1;
    }
    result.aborts = (await aborting()).aborts;
  }
  await page.evaluate(() => {
    (window as unknown as { aborting: Aborting }).aborting.calm = true;
  });
  const retry = page.locator(`text="${notices.vi.retry}"`);
  // The page also retries by itself: then the button disappears before it is pressed.
  if (await retry.count()) await retry.click({ timeout: 3000 }).catch(() => undefined);
  await give(page, optionAt(result.answers));
  result.answers += 1;
  // The answer is retried further; the page is left meanwhile.
  await page.waitForTimeout(500);
  const mePage = await pupil.open('me/#may-giu-gi');
  await settled(mePage);
  result.keptInTheEnd = (await readStored(mePage)).attempts.length;
  await pupil.leave();
  return result;
}
