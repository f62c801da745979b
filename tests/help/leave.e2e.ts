/** CS1: leaving hides everything in the event's own task, three ways, on every page that offers it; and without script it leads away. */
import { describe, expect, test } from 'vitest';
import { builtSite } from '../browser/built-site.ts';
import { editedCode } from '../browser/edited-code.ts';
import { editedSite, withoutPolicy } from '../browser/edited-site.ts';
import { isEvery } from '../browser/tier.ts';
import type { BrowserContextOptions, Page } from 'playwright';
import { leaveBy, openReady, watchLeaving, waysOut, type Way } from './leaving.ts';
import { exitOn, pagesWithPanel } from './panel.ts';

const site = builtSite();

const computer: BrowserContextOptions = {};
const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};
const plain: BrowserContextOptions = { javaScriptEnabled: false };
const plainPhone: BrowserContextOptions = { ...phone, ...plain };

const newTab = async (size: BrowserContextOptions): Promise<Page> =>
  (await site.browser.newContext(size)).newPage();
const tabs = new Map<BrowserContextOptions, Promise<Page>>();
/** One tab for each size, for all pages one after another: a new tab costs more than a page. */
const tabOf = (size: BrowserContextOptions): Promise<Page> => {
  const made =
    tabs.get(size) ??
    newTab(size).then(async (tab) => {
      await watchLeaving(tab);
      return tab;
    });
  tabs.set(size, made);
  return made;
};

const hiddenOn = async (page: Page, way: Way, url: string, path: string): Promise<boolean> => {
  await openReady(page, url + path);
  return (await leaveBy(page, way, url)).isHidden;
};
const hiddenBy = async (way: Way, path: string, size = computer): Promise<boolean> =>
  hiddenOn(await tabOf(size), way, site.url, path);

/** The same of a site that was broken on purpose, in a tab of its own. */
async function brokenBy(way: Way, path: string, url: string, patience = 30_000): Promise<boolean> {
  const page = await newTab(computer);
  page.setDefaultTimeout(patience);
  await watchLeaving(page);
  return hiddenOn(page, way, url, path).finally(() => page.context().close());
}

test('every kind of page is tried, of both exits', () => {
  expect(pagesWithPanel.length).toBeGreaterThan(20);
  expect(new Set(pagesWithPanel.map(exitOn)).size).toBe(2);
});

/** In `npm test` the ways go round the pages, one each; in `prove` every page is left in every way. */
const tried = pagesWithPanel.map((path, at) => ({
  path,
  ways: isEvery ? waysOut : [waysOut[at % waysOut.length]!],
}));

describe.each(tried)('/$path is left', ({ path, ways }) => {
  test.each(ways)('by $name, hidden in the event’s own task', async (way) =>
    expect(await hiddenBy(way, path)).toBe(true),
  );

  test('without script, by the button and by the second link', async () => {
    const page = await tabOf(plain);
    for (const link of ['.top .leave', '.top .skip']) {
      await page.goto(site.url + path);
      await page.locator(link).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(site.url + exitOn(path));
    }
  });
});

const headerButton: Way = {
  name: 'the button of the header',
  take: (page) => page.locator('.top-acts .leave').tap(),
};

test.each(pagesWithPanel.filter((_, at) => isEvery || at % 4 === 0))(
  'on a phone /%s is left by one tap, with script and without',
  async (path) => {
    expect(await hiddenBy(headerButton, path, phone)).toBe(true);
    const page = await tabOf(plainPhone);
    await page.goto(site.url + path);
    await headerButton.take(page);
    await page.waitForURL(site.url + exitOn(path));
  },
);

describe('red', () => {
  test('when three Shifts are not heard', async () => {
    const deaf = await editedCode([
      {
        file: 'src/islands/help/path/leave-on-three-shifts.ts',
        find: "document.querySelector<HTMLElement>('[data-leave]')?.click()",
        put: 'void 0',
      },
    ]);
    await expect(brokenBy(waysOut[2]!, 'about/', deaf.url, 4000)).rejects.toThrow(/Timeout/);
    await deaf.close();
  });

  test('when the second link is a link like any other', async () => {
    const linked = await editedSite((text, path) =>
      path.endsWith('.html')
        ? text.replace(/(<a class="skip" [^>]*bang-cuu-chuong[^>]*) data-leave/, '$1')
        : text,
    );
    expect(await brokenBy(waysOut[1]!, 'about/', linked.url)).toBe(false);
    await linked.close();
  });

  test('when the page is left without being hidden first', async () => {
    const slow = await editedSite((text, path) =>
      path.endsWith('.html') ? withoutPolicy(text).replace('document.body.textContent=``,', '') : text,
    );
    expect(await brokenBy(waysOut[0]!, 'about/', slow.url)).toBe(false);
    await slow.close();
  });

  test('when it is hidden a moment later', async () => {
    const late = await editedSite((text, path) =>
      path.endsWith('.html')
        ? withoutPolicy(text).replace(
            'document.body.textContent=``,location.replace(',
            'setTimeout(()=>document.body.textContent=``),location.replace(',
          )
        : text,
    );
    expect(await brokenBy(waysOut[0]!, 'about/', late.url)).toBe(false);
    await late.close();
  });
});
