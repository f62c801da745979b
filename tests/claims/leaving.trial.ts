// CS1 in milliseconds: from the event's own timestamp to the end of the task in which everything is
// hidden. The CPU is six times slower, and every page with an exit is measured.
import { serveFolder } from '#delivery/serve/serve.ts';
import type { Trial } from '#delivery/prove/trial.ts';
import { everyPage } from '../a11y/pages.ts';
import { launchChromium } from '../browser/launch.ts';
import { distFolder } from '../browser/site-server.ts';
import { htmlOf } from '../help/built.ts';
import { leaveBy, openReady, watchLeaving, waysOut, type Left, type Way } from '../help/leaving.ts';

const LIMIT_MS = 100;
const SLOWER = 6;
const middleOf = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
/** Repetitions for an exit that was late at first. */
const MEASURED_LATE = 5;

export const trial: Trial = {
  name: 'leaving',
  what: `Thoát nhanh che hết trong ${LIMIT_MS} ms, máy chậm đi ${SLOWER} lần, mọi trang, ba cách`,
  run: async () => {
    const site = await serveFolder(distFolder, { port: 0, host: '127.0.0.1' });
    const { browser, close } = await launchChromium();
    const pages = everyPage.filter((path) => htmlOf(path).includes('id="help"'));
    // One tab for all: a new tab costs more than a page.
    const page = await (await browser.newContext()).newPage();
    await watchLeaving(page);
    const session = await page.context().newCDPSession(page);
    const slowDown = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
    // Slow only from before the press to its answer: slow page loads would take hours and measure
    // nothing.
    const leaveOnce = async (path: string, way: Way): Promise<Left> => {
      await openReady(page, site.url + path);
      await slowDown(SLOWER);
      return leaveBy(page, way, site.url, () => slowDown(1));
    };
    const taken: { what: string; ms: number }[] = [];
    const shown: string[] = [];
    const late: { what: string; path: string; way: Way }[] = [];
    for (const path of pages)
      for (const way of waysOut) {
        const what = `/${path} ${way.name}`;
        const { isHidden, ms } = await leaveOnce(path, way);
        if (!isHidden) shown.push(what);
        else if (ms > LIMIT_MS) late.push({ what, path, way });
        else taken.push({ what, ms });
      }
    // On a busy machine the event may wait. Late exits are measured again after all pages, when the
    // load is probably over, and the median counts; a real delay is late then, too.
    for (const { what, path, way } of late) {
      const again: Left[] = [];
      while (again.length < MEASURED_LATE) again.push(await leaveOnce(path, way));
      if (again.some(({ isHidden }) => !isHidden)) shown.push(what);
      else taken.push({ what, ms: middleOf(again.map(({ ms }) => ms)) });
    }
    await close();
    await site.close();
    taken.sort((a, b) => a.ms - b.ms);
    const [middle, last] = [taken[Math.floor(taken.length / 2)], taken.at(-1)];
    const rounded = (ms = 0): string => ms.toFixed(1);
    const figures = {
      'số trang': pages.length,
      'lần thoát': taken.length + shown.length,
      'chưa che': shown.length,
      'đo lại': late.length,
      'ms, giữa': rounded(middle?.ms),
      'ms, lâu nhất': `${rounded(last?.ms)} (${last?.what})`,
    };
    const tooLate = taken.filter(({ ms }) => ms > LIMIT_MS);
    if (shown.length === 0 && tooLate.length === 0) return { state: 'passed', figures };
    return {
      state: 'failed',
      figures,
      why: [
        ...shown.map((what) => `${what}: chưa che`),
        ...tooLate.map(({ what, ms }) => `${what}: ${rounded(ms)} ms`),
      ].join('; '),
    };
  },
};
