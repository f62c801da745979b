/**
 * A small morning: two at a computer, one at another, a row on paper, the teacher's PC replaced
 * from her backup; the board shows what was done.
 */
import { expect, test } from 'vitest';
import { builtSite } from '../browser/built-site.ts';
import { morning } from './plan.ts';
import { walkWeek } from './walk-week.ts';

const site = builtSite();
/** Longer than any wait within (`pc.ts`, `desk.ts`): a missing result is then reported by name. */
const TIMEOUT_MS = 600_000;

test(
  'the board of a class shows what each channel carried, each pupil credited, before and after the PC was replaced',
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
