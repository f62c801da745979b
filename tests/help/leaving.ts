// The ways out as user actions, and the content left on the screen in the event's own task.
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { dialog, exitOn, openPanel } from './panel.ts';

export type Left = {
  isHidden: boolean;
  /** From the event's timestamp to the end of its task. */ ms: number;
};

/**
 * Listens after every listener of the page, in the same task, and records visible content in the
 * tab's storage, where the next page finds it.
 */
const watchTheTask = (): void => {
  const tell = (event: Event): void => {
    const still =
      document.body.innerText.trim() === '' && !document.querySelector('dialog,main,header');
    const there = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const isBare = !there || there === document.body || there === document.documentElement;
    if (still && isBare)
      sessionStorage.setItem(
        'left',
        JSON.stringify({ isHidden: true, ms: performance.now() - event.timeStamp }),
      );
  };
  addEventListener('click', tell);
  addEventListener('keyup', tell);
};

export type Way = { name: string; take(page: Page): Promise<void> };

/** With the panel open, as a child would use it. */
export const waysOut: Way[] = [
  {
    name: 'the button',
    take: async (page) => {
      await openPanel(page);
      await dialog(page).locator('.path-leave').click();
    },
  },
  {
    name: 'the second link',
    take: async (page) => {
      await page.locator('.top .skip').focus();
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'three Shifts',
    take: async (page) => {
      await openPanel(page);
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    },
  },
];

export const watchLeaving = (page: Page): Promise<void> =>
  page.addInitScript(watchTheTask).then(() => undefined);

/**
 * Takes this way out of a ready page, and waits for the neutral page.
 * @param afterPress called after the press was answered: the measurement is complete, only the
 *   next page is awaited
 */
export async function leaveBy(
  page: Page,
  way: Way,
  siteUrl: string,
  afterPress: () => Promise<unknown> = async () => undefined,
): Promise<Left> {
  // A tab used before has an old record.
  await page.evaluate(() => sessionStorage.removeItem('left'));
  const from = page.url().slice(siteUrl.length).replace(/#.*$/, '');
  await way.take(page);
  await afterPress();
  // The address is the neutral page's at once; the page has loaded when its table exists.
  await page.waitForURL(siteUrl + exitOn(from));
  await page.locator('.left-to').waitFor();
  return JSON.parse(
    (await page.evaluate(() => sessionStorage.getItem('left'))) ?? '{"isHidden":false,"ms":0}',
  ) as Left;
}

/** Opens a page and waits for its late parts, which include three Shifts. */
export async function openReady(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('.with-path').waitFor({ state: 'attached' });
}

/** Returns one tab per size, reused for all pages: a new tab costs more than a page. */
export function watchedTabs(site: {
  browser: Browser;
}): (size: BrowserContextOptions) => Promise<Page> {
  const tabs = new Map<BrowserContextOptions, Promise<Page>>();
  const opened = async (size: BrowserContextOptions): Promise<Page> => {
    const tab = await (await site.browser.newContext(size)).newPage();
    await watchLeaving(tab);
    return tab;
  };
  return (size) => {
    const tab = tabs.get(size) ?? opened(size);
    tabs.set(size, tab);
    return tab;
  };
}

/** Returns true if all is hidden in the event's own task when the page is left this way. */
export async function hiddenOn(
  page: Page,
  way: Way,
  siteUrl: string,
  path: string,
): Promise<boolean> {
  await openReady(page, siteUrl + path);
  return (await leaveBy(page, way, siteUrl)).isHidden;
}
