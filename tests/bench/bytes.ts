import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';

/**
 * Bytes of one lesson until the first answer's full feedback. HTML includes the CSS. KB is 1,000
 * bytes.
 */
export type Weight = {
  page: string;
  requests: number;
  html: { br: number; gz: number };
  js: { br: number; gz: number };
  total: { br: number; gz: number };
  fonts: number;
};

const sizes = (path: string) => ({
  br: statSync(`${path}.br`).size,
  gz: statSync(`${path}.gz`).size,
});

/**
 * Measures the bytes a page needs: everything but the HTML and the scripts it names is blocked, and
 * the first question must still get its full feedback. A script requested and blocked was not
 * needed.
 * @param step the step of the first activity
 */
export async function weigh(
  browser: Browser,
  dist: string,
  url: string,
  page: string,
  step: number,
): Promise<Weight> {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  const boot = /data-boot="(?:\.\.\/)*([^"]+)"/.exec(html)![1]!;
  const context = await browser.newContext();
  const tab = await context.newPage();
  let requests = 0;
  await tab.route('**/*', (route) => {
    const asked = new URL(route.request().url()).pathname;
    const needed = asked.endsWith(`${page}/`) || asked.endsWith(boot);
    if (needed) requests += 1;
    return needed ? route.continue() : route.abort();
  });
  await tab.goto(`${url}${page}/#b${step}`);
  const root = tab.locator(`#b${step}`);
  await root.locator('label.option').first().click();
  await root.locator('.button.main').click();
  await root.locator('.remark p').first().waitFor();
  await context.close();
  const [page_, script] = [sizes(join(dist, page, 'index.html')), sizes(join(dist, boot))];
  const fonts = readdirSync(join(dist, 'fonts'))
    .filter((file) => file.endsWith('.woff2'))
    .reduce((sum, file) => sum + statSync(join(dist, 'fonts', file)).size, 0);
  return {
    page,
    requests,
    html: page_,
    js: script,
    total: { br: page_.br + script.br, gz: page_.gz + script.gz },
    fonts,
  };
}
