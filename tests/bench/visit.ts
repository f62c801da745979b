import type { Browser } from 'playwright';

export type Throttle = {
  name: string;
  kbps?: number;
  rtt?: number;
  cpu: number;
  width: number;
  height: number;
};

/**
 * Clicks the first option as soon as it exists, then the main button, until there is feedback;
 * records the time.
 */
const answerer = `(() => {
  const step = location.hash.slice(1);
  const look = () => {
    const root = document.getElementById(step);
    const remark = root?.querySelector('.remark p');
    if (remark?.textContent) { window.answeredAt = performance.now(); return; }
    const option = root?.querySelector('label.option input');
    const main = root?.querySelector('.button.main');
    if (option && !option.checked) option.click();
    if (main && !main.classList.contains('waiting')) main.click();
    setTimeout(look, 5);
  };
  look();
})()`;

/**
 * Returns milliseconds from navigation start to the first answer's feedback, in a new (cold)
 * browser context.
 */
export async function timeToAnswer(
  browser: Browser,
  url: string,
  throttle: Throttle,
): Promise<number> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: throttle.width, height: throttle.height },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: false });
  if (throttle.kbps) {
    const bytes = (throttle.kbps * 1000) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: throttle.rtt ?? 0,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle.cpu });
  await page.addInitScript(answerer);
  await page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
  // Polled from outside: the page's policy forbids evaluating strings inside it.
  let time: number | undefined;
  for (const until = Date.now() + 60_000; time === undefined && Date.now() < until;) {
    await page.waitForTimeout(50);
    time = (await page.evaluate('window.answeredAt')) as number | undefined;
  }
  if (time === undefined) throw new Error(`${url}: no feedback within 60 s`);
  await context.close();
  return time;
}
