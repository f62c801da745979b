// Reopens a profile after its browser died, and compares stored answers with those the dead page
// had called saved.
import type { Locator } from 'playwright';
import { isAttempt } from '#core/progress/attempt.ts';
import { interpolate } from '#core/text/messages.ts';
import { me } from '#site/pupil/messages/me.ts';
import { launchWholeChromium } from '../browser/launch.ts';
import { readStored } from './stored.ts';

export type Outcome = {
  acknowledged: number;
  kept: number;
  /** Acknowledged answers that are missing. */
  lost: number;
  /**
   * Faults that must never occur, in words: torn rows, duplicate numbers, answers left in the
   * outbox, wrong counts on /me/.
   */
  faults: string[];
};

/** Counts the items of `wanted` missing in `there`; each item counts once. */
function missingFrom(there: readonly (string | undefined)[], wanted: readonly string[]): number {
  const left = [...there];
  return wanted.filter((said) => {
    const at = left.indexOf(said);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

/** A busy machine renders late, which is not a fault. */
const isSeen = (there: Locator): Promise<boolean> =>
  there.waitFor({ timeout: 20_000 }).then(
    () => true,
    () => false,
  );

/**
 * Reads /me/, which drains the outbox and lists every answer: a pupil's own view of stored work.
 */
export async function afterTheCut(
  profile: string,
  url: string,
  acknowledged: string[],
): Promise<Outcome> {
  const { context, close } = await launchWholeChromium({ profile });
  try {
    const page = await context.newPage();
    await page.goto(`${url}me/#may-giu-gi`);
    await page.waitForFunction(() =>
      document.querySelector('[data-island="me"] .confirm, [data-island="me"] .button'),
    );
    const { attempts, inbox, damaged } = await readStored(page);
    // The page lists what it has read, and reads again once the outbox is empty.
    const says = page.locator('[data-island="me"]', {
      hasText: interpolate(me.vi.answers, { n: attempts.length }),
    });
    const isSaid = attempts.length === 0 || (await isSeen(says));
    const options = attempts.map(({ answer }) => (answer as string[])[0]);
    const faults: string[] = [];
    if (!attempts.every(isAttempt) || damaged.length > 0) faults.push('a torn row');
    if (attempts.some(({ seq }, n) => seq !== n + 1))
      faults.push(`numbers ${attempts.map(({ seq }) => seq)}`);
    if (inbox.length > 0) faults.push(`${inbox.length} left in the inbox`);
    if (!isSaid)
      faults.push(
        `/me/ says something else of ${attempts.length} answers: ${await page.locator('[data-island="me"]').innerText()}`,
      );
    if (attempts.length > acknowledged.length + 1)
      faults.push(`${attempts.length} rows for ${acknowledged.length} answers`);
    const lost = missingFrom(options, acknowledged);
    if (lost === 0 && acknowledged.some((option, n) => options[n] !== option))
      faults.push(`out of order: ${options}, given ${acknowledged}`);
    return { acknowledged: acknowledged.length, kept: attempts.length, lost, faults };
  } finally {
    await close();
  }
}

export type Sum = Outcome & { trials: number };

export const sum = (outcomes: Outcome[]): Sum =>
  outcomes.reduce<Sum>(
    (all, outcome) => ({
      trials: all.trials + 1,
      acknowledged: all.acknowledged + outcome.acknowledged,
      kept: all.kept + outcome.kept,
      lost: all.lost + outcome.lost,
      faults: [...all.faults, ...outcome.faults],
    }),
    { trials: 0, acknowledged: 0, kept: 0, lost: 0, faults: [] },
  );
