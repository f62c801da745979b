// From a file, Chromium may give a page an empty storage for its whole life: after a link, and as
// the first page of a tab.
import type { Browser } from 'playwright';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { launchChromium, launchChromium109, launchWholeChromium } from '../browser/launch.ts';
import { hastyPage } from './stick-store.ts';
import { usbCopy } from './usb-copy.ts';

const key = 'elm:reads';
const browsers = {
  Chromium: () => launchWholeChromium(),
  'Chromium không cửa sổ': () => launchChromium({}),
  'Chromium 109': () => launchChromium109({}),
};

/**
 * Returns how many of `2 n` pages find nothing stored by the previous page: one after it in its
 * tab, one in its own tab.
 */
async function emptyOf(
  browser: Browser,
  urls: readonly [string, string],
  n: number,
): Promise<number> {
  let empty = 0;
  for (let round = 0; round < n; round += 1) {
    const context = await browser.newContext();
    const first = await context.newPage();
    const isEmpty = (page: typeof first) =>
      page.evaluate((name) => localStorage.getItem(name) === null, key);
    await first.goto(urls[0]);
    await first.evaluate((name) => localStorage.setItem(name, 'teacher'), key);
    await first.goto(urls[1]);
    const second = await context.newPage();
    await second.goto(urls[0]);
    for (const page of [first, second]) if (await isEmpty(page)) empty += 1;
    await context.close();
  }
  return empty;
}

async function run({ n = 100 }: { n?: number }): Promise<TrialResult> {
  const stick = await usbCopy();
  const control = hastyPage();
  const figures: Record<string, string> = {};
  const faults: string[] = [];
  for (const [name, start] of Object.entries(browsers)) {
    const { browser, close } = await start();
    // In parallel, because the fault occurs on a busy computer: both run under the same load.
    const [asks, asksNot] = await Promise.all([
      emptyOf(browser, [stick.page(''), stick.page('learn/')], n),
      emptyOf(browser, [control.url, control.url], n),
    ]);
    await close();
    figures[name] =
      `${asks}/${2 * n} trang thấy kho trống; trang một dòng, không hỏi trước: ${asksNot}/${2 * n}`;
    if (asks > 0) faults.push(`${name}: ${asks} pages found an empty store`);
    if (asksNot === 0)
      faults.push(`${name}: the control found no empty store in ${2 * n}; --n takes more`);
  }
  control.remove();
  stick.remove();
  const why = faults.join('\n  ');
  return { state: why ? 'failed' : 'passed', figures, ...(why ? { why } : {}) };
}

export const trial: Trial = {
  name: 'stick-store',
  what: 'Bản USB: trang nào cũng thấy ngay những gì máy đang giữ, theo đường dẫn cũng như ở thẻ mới',
  run,
};
