// Today's Chromium and Chromium 109 as target browsers.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import {
  launchWholeChromium,
  launchChromium109,
  type LaunchOptions,
  type OwnLaunched,
} from '../browser/launch.ts';
import { watched } from '../e2e/walk/watched.ts';
import { sidesOf, type TargetBrowser, type Running, type Screen } from './screen.ts';

type Launch = (options: LaunchOptions) => Promise<OwnLaunched>;

export const screenOf = (page: Page): Screen => ({
  open: async (url) => void (await page.goto(url)),
  ask: (act, given) => page.evaluate(act as never, given as never) as never,
  click: (x, y) => page.mouse.click(x, y),
  type: (text) => page.keyboard.type(text),
  key: (name) => page.keyboard.press(name),
  choose: (file, selector = 'input[type=file]') => page.setInputFiles(selector, file),
  saved: async (act) => {
    const [download] = await Promise.all([page.waitForEvent('download'), act()]);
    return readFileSync(await download.path());
  },
  sides: async () => sidesOf(await page.pdf({ preferCSSPageSize: true })),
});

const starts =
  (launch: Launch, without: string[] = []) =>
  async (profile: string, home: string): Promise<Running> => {
    const { context, close } = await launch({ profile, without });
    const problems: string[] = [];
    const lists: string[][] = [];
    const screen = async (): Promise<Screen> => {
      const { page, errors, foreign } = await watched(context, home);
      // By reference: later entries are seen at the end too.
      lists.push(errors, foreign);
      return screenOf(page);
    };
    return {
      screen,
      problems,
      close: async () => {
        problems.push(...lists.flat());
        await close();
      },
    };
  };

export const chromium: TargetBrowser = {
  name: 'Chromium',
  find: () => starts(launchWholeChromium),
};
export const chromium109: TargetBrowser = {
  name: 'Chromium 109',
  find: () => starts(launchChromium109),
};

/** “Back” restores pages from the back-forward cache, as for people; Playwright turns that off. */
const likePeople = ['--disable-back-forward-cache'];
export const chromiumOfPeople: TargetBrowser = {
  ...chromium,
  find: () => starts(launchWholeChromium, likePeople),
};
export const chromium109OfPeople: TargetBrowser = {
  ...chromium109,
  find: () => starts(launchChromium109, likePeople),
};
