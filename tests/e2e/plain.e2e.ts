// @module-tag player
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { lookOn } from '../browser/waits.ts';
import { siteServer } from '../browser/site-server.ts';
import { copyAge } from '#site/shared/messages/copy-age.ts';
import { exit } from '#site/help/messages/exit.ts';
import { site as words } from '#site/shared/messages/site.ts';
import { items, lessonPath, stepCount, using } from './walk/lesson.ts';

/**
 * Browsers and connections that cannot run the lesson: it must be fully readable, with questions,
 * options and key, and show a notice.
 */
let browser: Launched;
let server: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [browser, server] = [await launchChromium(), await siteServer()];
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(prepare: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await (await browser.browser.newContext()).newPage();
  await prepare(page);
  await page.goto(`${server.url}lessons/help-map/`);
  await lookOn(page, 500);
  return page;
}

async function readsWhole(page: Page): Promise<void> {
  const steps = page.locator('.step');
  expect(await steps.count()).toBeGreaterThan(5);
  for (const step of await steps.all()) expect(await step.isVisible()).toBe(true);
  expect(await page.locator('label.option').first().isVisible()).toBe(true);
  expect(await page.locator('details.key').first().isVisible()).toBe(true);
  expect(await page.getByText(words.vi.noScript).isVisible()).toBe(true);
  for (const id of using('exit-a'))
    expect(await page.getByText(items[id]!.stem).filter({ visible: true }).count(), id).toBe(1);
  expect(await page.getByText(exit.vi.exitWait).isVisible()).toBe(false);
}

describe('a lesson that cannot run is still fully readable and shows a notice', () => {
  it('in a browser below the floor', async () => {
    const page = await open((context) => context.addInitScript('delete Array.prototype.findLast'));
    await readsWhole(page);
    await page.context().close();
  });

  it('if the core script does not load', async () => {
    const page = await open((context) =>
      context.route('**/_astro/core*', (route) => route.abort()),
    );
    await readsWhole(page);
    await page.context().close();
  });

  it('and the same page, if it can run, shows one step and no such notice', async () => {
    const page = await open(async () => {});
    expect(await page.locator('.step:visible, .cover:visible').count()).toBe(1);
    expect(await page.getByText(words.vi.noScript).isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('an old copy', () => {
  const { built, old } = copyAge.vi;
  // A lesson has no footer: the notice is at its end, in a late-loaded part.
  it.each(['about/', `${lessonPath}#b${stepCount}`])(
    'shows on /%s that it is old after 180 days, and not before',
    async (path) => {
      const page = await (await browser.browser.newContext()).newPage();
      await page.goto(server.url + path);
      await page.getByText(built.split('{')[0]!).waitFor();
      expect(await page.getByText(old).isVisible()).toBe(false);
      await page.addInitScript('const now = Date.now; Date.now = () => now() + 181 * 86400000;');
      await page.reload();
      await page.getByText(old).waitFor();
      await page.context().close();
    },
  );
});

describe('an unknown address', () => {
  const lostPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await (await browser.browser.newContext(options)).newPage();
    await page.goto(`${server.url}learn/`);
    await page.goto(`${server.url}khong-co/trang-nay`);
    return page;
  };
  const leave = async (page: Page): Promise<void> => {
    await page.getByRole('link', { name: words.vi.leave }).click();
    await page.waitForURL(`${server.url}bang-cuu-chuong/`);
  };

  it('is left fast, and “back” does not lead to it', async () => {
    const page = await lostPage();
    await leave(page);
    await page.goBack();
    expect(page.url()).toBe(`${server.url}learn/`);
    await page.context().close();
  });

  it('is left without script too', async () => {
    const page = await lostPage({ javaScriptEnabled: false });
    await leave(page);
    await page.context().close();
  });
});
