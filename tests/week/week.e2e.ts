/** A morning in little: two at a computer, one at another, a row on paper, the teacher's PC replaced from her copy; the board says what was done. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../src/tools/serve/serve.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { morning } from './plan.ts';
import { walkWeek } from './walk-week.ts';

let site: Served;
let chromium: Launched;
beforeAll(async () => {
  [site, chromium] = await Promise.all([siteServer(), launchChromium()]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

test('the board of a class is what each way carried, each child credited, before and after the PC was replaced', async () => {
  const { wrong, complaints, pcs } = await walkWeek(morning, { browser: chromium.browser, web: site.url });
  expect(wrong).toEqual([]);
  expect(complaints).toEqual([]);
  expect(pcs).toBe(3);
});
