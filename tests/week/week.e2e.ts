/**
 * A morning in little: two at a computer, one at another, a row on paper, the teacher's PC replaced
 * from her copy; the board says what was done.
 */
import { expect, test } from 'vitest';
import { builtSite } from '../browser/built-site.ts';
import { morning } from './plan.ts';
import { walkWeek } from './walk-week.ts';

const site = builtSite();
/** Longer than any wait within (`pc.ts`, `desk.ts`): what never came is then said by its name. */
const TIMEOUT_MS = 600_000;

test(
  'the board of a class is what each way carried, each child credited, before and after the PC was replaced',
  async () => {
    const { wrong, complaints, pcs } = await walkWeek(morning, {
      browser: site.browser,
      web: site.url,
    });
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
    expect(pcs).toBe(3);
  },
  TIMEOUT_MS,
);
