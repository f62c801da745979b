import { expect, test } from 'vitest';
import { keptSamplesSite } from '../browser/kept-samples.ts';
import { killTrials, savedTooSoon } from './kill.ts';

/** A quarter of them on a cold page. `npm run prove -- kill` makes many. */
const TRIALS = 8;

test(
  `no answer called saved is lost when the browser is killed, in ${TRIALS} trials, a quarter of them on a cold page`,
  { timeout: 240_000 },
  async () => {
    const site = await keptSamplesSite();
    const { trials, acknowledged, lost, faults } = await killTrials(site.url, TRIALS);
    await site.close();
    console.log(`kill −9: ${acknowledged} answers called saved in ${trials} trials, ${lost} lost`);
    expect({ lost, faults }).toEqual({ lost: 0, faults: [] });
    expect(acknowledged).toBeGreaterThanOrEqual(((TRIALS * 3) / 4) * 5 + TRIALS / 4);
  },
);

test(
  'calling answers saved before the commit loses answers: the trial detects it',
  { timeout: 120_000, tags: ['control'] },
  async () => {
    const site = await savedTooSoon();
    const { acknowledged, lost } = await killTrials(site.url, 2);
    await site.close();
    console.log(`control: ${lost} of ${acknowledged} lost`);
    expect(lost).toBeGreaterThan(0);
  },
);
