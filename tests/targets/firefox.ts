// Debian's own Firefox ESR, driven over WebDriver BiDi: Playwright drives only its own build.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type ElementHandle, type KeyInput } from 'puppeteer-core';
import { until } from '../e2e/robot/until.ts';
import { sidesOf, type TargetBrowser, type Running, type Screen } from './screen.ts';

/** Types of the downloads offered by pages: Firefox saves them without asking. */
const savedTypes = [
  'application/json',
  'application/octet-stream',
  'application/zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'image/png',
];
const path = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

async function start(profile: string, home: string): Promise<Running> {
  const downloads = mkdtempSync(join(tmpdir(), 'elm-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    userDataDir: profile,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.helperApps.neverAsk.saveToDisk': savedTypes.join(),
      'intl.accept_languages': 'vi',
    },
  });
  const problems: string[] = [];
  const screen = async (): Promise<Screen> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1366, height: 768 });
    await page.evaluateOnNewDocument(() =>
      addEventListener('securitypolicyviolation', (event) =>
        console.error('policy:', event.violatedDirective, event.blockedURI),
      ),
    );
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (problem) => problems.push(String(problem)));
    page.on('request', (request) => {
      if (!request.url().startsWith(home) && !/^(data|blob|about):/.test(request.url()))
        problems.push(request.url());
    });
    return {
      // A change of the hash alone loads nothing, and BiDi would wait for a load forever.
      open: async (url) => {
        const [here] = page.url().split('#');
        if (url.includes('#') && url.split('#')[0] === here) await page.goto('about:blank');
        await page.goto(url);
      },
      ask: (act, given) => page.evaluate(act as never, given as never) as never,
      click: (x, y) => page.mouse.click(x, y),
      type: (text) => page.keyboard.type(text),
      key: (name) => page.keyboard.press(name as KeyInput),
      choose: async (file, selector = 'input[type=file]') =>
        ((await page.$(selector)) as ElementHandle<HTMLInputElement>).uploadFile(file),
      saved: async (act) => {
        const before = readdirSync(downloads);
        await act();
        // The name appears before the bytes: an empty file beside a growing `.part`.
        return until(
          'the downloaded file',
          async () => {
            const names = readdirSync(downloads);
            const file = names.find((name) => !before.includes(name) && !name.endsWith('.part'));
            const isComing = names.some((name) => name.endsWith('.part'));
            return file && !isComing ? readFileSync(join(downloads, file)) : null;
          },
          10_000,
        );
      },
      sides: async () => sidesOf(await page.pdf()),
    };
  };
  return {
    screen,
    problems,
    close: () => browser.close().finally(() => rmSync(downloads, { recursive: true, force: true })),
  };
}

export const firefox: TargetBrowser = {
  name: 'Firefox ESR',
  find: () => (existsSync(path) ? start : null),
};
