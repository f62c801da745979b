// CS1 in milliseconds: from the browser's time of the event to the end of the task in which everything is hidden, on a CPU
// six times slower, on every page that offers a way out.
import { serveFolder } from '../../src/tools/serve/serve.ts';
import type { Trial } from '../../src/tools/prove/trial.ts';
import { everyPage } from '../a11y/pages.ts';
import { launchChromium } from '../browser/launch.ts';
import { distFolder } from '../browser/site-server.ts';
import { htmlOf } from '../help/built.ts';
import { leaveBy, openReady, watchLeaving, waysOut } from '../help/leaving.ts';

const LIMIT_MS = 100;
const SLOWER = 6;

export const trial: Trial = {
  name: 'leaving',
  what: `Thoát nhanh che hết trong ${LIMIT_MS} ms, máy chậm đi ${SLOWER} lần, mọi trang, ba cách`,
  run: async () => {
    const site = await serveFolder(distFolder, { port: 0, host: '127.0.0.1' });
    const { browser, close } = await launchChromium();
    const pages = everyPage.filter((path) => htmlOf(path).includes('id="help"'));
    const taken: { what: string; ms: number }[] = [];
    const shown: string[] = [];
    for (const path of pages)
      for (const way of waysOut) {
        const page = await (await browser.newContext()).newPage();
        await watchLeaving(page);
        await openReady(page, site.url + path);
        await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
        const { isHidden, ms } = await leaveBy(page, way, site.url);
        const what = `/${path} ${way.name}`;
        if (isHidden) taken.push({ what, ms });
        else shown.push(what);
        await page.context().close();
      }
    await close();
    await site.close();
    taken.sort((one, other) => one.ms - other.ms);
    const [middle, last] = [taken[Math.floor(taken.length / 2)], taken.at(-1)];
    const rounded = (ms = 0): string => ms.toFixed(1);
    const figures = { 'số trang': pages.length, 'lần thoát': taken.length + shown.length, 'chưa che': shown.length, 'ms, giữa': rounded(middle?.ms), 'ms, lâu nhất': `${rounded(last?.ms)} (${last?.what})` };
    const late = taken.filter(({ ms }) => ms > LIMIT_MS);
    if (shown.length === 0 && late.length === 0) return { state: 'passed', figures };
    return { state: 'failed', figures, why: [...shown.map((what) => `${what}: chưa che`), ...late.map(({ what, ms }) => `${what}: ${rounded(ms)} ms`)].join('; ') };
  },
};
