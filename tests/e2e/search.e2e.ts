/**
 * The page “Tìm”: it finds results, shows help first if a person may be in trouble, and leaves no
 * trace of the typed text.
 */
import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { parse } from 'yaml';
import { search } from '#site/shared/search/messages.ts';
import { builtSite } from '../browser/built-site.ts';
import { siteWithScript } from '../browser/broken-page.ts';
import { launchWholeChromium, newProfile } from '../browser/launch.ts';
import { historyRows } from '../help/history-rows.ts';
import { sharedUsbCopy } from '../targets/usb-copy.ts';
import { until } from './robot/until.ts';
import { everythingStored } from './walk/stored.ts';

const words = search.vi;
const queries = Object.values(
  parse(readFileSync('tests/search/queries.yaml', 'utf8')) as Record<string, { query: string }[]>,
)
  .flat()
  .map(({ query }) => query);
/** Every third of the sixty: of each sort, and two that lead to help. */
const twenty = [
  ...queries.filter((_, place) => place % 3 === 0).slice(0, 18),
  'tống tiền',
  'bi doa tung anh',
];

const site = builtSite();

const field = (page: Page) => page.getByLabel(words.field);
const results = (page: Page) => page.locator('.results .found');
async function opened(page: Page, address: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await page.goto(address);
  await field(page).waitFor();
  return asked;
}
async function ask(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await results(page).first().waitFor();
}

/**
 * Runs twenty searches, opens a result, goes back, and leaves: returns everything that a computer
 * could have stored of them.
 */
async function leftBehind(url: string): Promise<string[]> {
  const profile = newProfile();
  const browser = await launchWholeChromium({ profile, without: ['--disable-back-forward-cache'] });
  const page = await browser.context.newPage();
  const kept: string[] = [];
  const asked = await opened(page, `${url}search/`);
  for (const query of twenty) {
    await ask(page, query);
    await page.keyboard.press('Enter');
    kept.push(decodeURIComponent(page.url()), await page.title());
  }
  kept.push(String(await page.evaluate('history.length + JSON.stringify(history.state)')));
  kept.push(await page.evaluate(everythingStored));
  await results(page).first().click();
  const isAt = (here: boolean) =>
    until(
      'the page',
      async () =>
        (await page.evaluate('location.pathname').catch(() => ''))
          ?.toString()
          .endsWith('/search/') === here,
    );
  await isAt(false);
  // From the back-forward cache the page is restored without loading.
  await page.evaluate('history.back()').catch(() => undefined);
  await isAt(true);
  await field(page).waitFor();
  kept.push(await field(page).inputValue(), await page.locator('.search-form').innerText());
  await browser.close();
  const rows = historyRows(profile).map(
    ({ url: row, title }) => `${decodeURIComponent(row)} ${title}`,
  );
  expect(rows.length).toBeGreaterThan(0);
  rmSync(profile, { recursive: true, force: true });
  return [...kept, ...asked, ...rows].filter((text) =>
    twenty.some((query) => text.includes(query)),
  );
}

async function leftBehindWith(script: string): Promise<string[]> {
  const broken = await siteWithScript(script);
  try {
    return await leftBehind(broken.url);
  } finally {
    await broken.close();
  }
}

describe('after twenty searches', () => {
  it('no query is in the address, a title, storage, a request, the History file, or the restored field', async () =>
    expect(await leftBehind(site.url)).toEqual([]));

  it.each([
    [
      'that writes it into the address',
      "addEventListener('input', ({ target }) => history.replaceState(null, '', `?q=${target.value}`));",
    ],
    [
      'that stays as it was when one comes back',
      "addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true);",
    ],
  ])('control: one is found with a field %s', { tags: ['control'] }, async (_, script) =>
    expect((await leftBehindWith(script)).length).toBeGreaterThan(0),
  );

  it('the field disables completion, correction and spell checking', async () => {
    const page = await (await site.browser.newContext()).newPage();
    await opened(page, `${site.url}search/`);
    expect(
      await field(page).evaluate((input: HTMLInputElement) => [
        input.name,
        input.autocomplete,
        input.spellcheck,
      ]),
    ).toEqual(['', 'off', false]);
    await page.context().close();
  });
});

describe('the field', () => {
  it('fetches its list on focus, and not before; the first result opens', async () => {
    const page = await (await site.browser.newContext()).newPage();
    const asked = await opened(page, `${site.url}search/`);
    const lists = () => asked.filter((url) => /search\/index\.json|fetch-list/.test(url));
    await page.waitForLoadState('networkidle');
    expect(lists()).toEqual([]);
    await ask(page, 'dau chan so');
    expect(lists().length).toBe(2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/digital-footprint/);
    await page.context().close();
  });

  it('shows help before the results if the words may be of a person in trouble, and the results too', async () => {
    const page = await (await site.browser.newContext()).newPage();
    await opened(page, `${site.url}search/`);
    await ask(page, 'bi doa tung anh');
    const first = page.getByRole('heading', { name: words.harm.title });
    const [above, below] = await Promise.all([
      first.boundingBox(),
      results(page).first().boundingBox(),
    ]);
    expect(above!.y).toBeLessThan(below!.y);
    await page.locator('.help-first [data-help]').click();
    await page.locator('dialog#help[open]').waitFor();
    await page.keyboard.press('Escape');
    await ask(page, 'dấu chân số');
    expect(await first.count()).toBe(0);
    await page.context().close();
  });

  it('explains what to do if its list cannot be loaded, and loads it at the next try', async () => {
    const page = await (await site.browser.newContext()).newPage();
    await page.route('**/search/index.json', (route) => route.abort());
    await opened(page, `${site.url}search/`);
    await field(page).fill('mật khẩu');
    await page.getByText(words.missing).waitFor();
    await page.unroute('**/search/index.json');
    await page.getByRole('button', { name: words.retry }).click();
    await results(page).first().waitFor();
    await page.context().close();
  });

  it('works from a USB stick', async () => {
    const copy = await sharedUsbCopy();
    const page = await (await site.browser.newContext()).newPage();
    await page.goto(copy.page('search/index.html'));
    await field(page).waitFor();
    await ask(page, 'mat khau');
    await results(page).first().click();
    await page.waitForURL(/index\.html$/);
    await page.context().close();
  });

  it('is missing without script: every page is listed by age, and each link has a target', async () => {
    const page = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${site.url}search/`);
    expect(await page.getByText(words.field).count()).toBe(0);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(130);
    const answers = await Promise.all(
      [...new Set(links.map((link) => link.split('#')[0]!))].map(async (link) =>
        (await page.request.head(link)).status(),
      ),
    );
    expect(answers.filter((status) => status !== 200)).toEqual([]);
    await page.context().close();
  });
});
