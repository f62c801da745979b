import { existsSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  launchChromium,
  launchChromium109,
  newProfile,
  type Launched,
  type LaunchOptions,
  type OwnLaunched,
} from './launch.ts';
import { editedSite } from './edited-site.ts';
import { siteServer } from './site-server.ts';

const browsers = [
  ['the browser of today', launchChromium, /^1[5-9]\d\./],
  ['Chromium 109', launchChromium109, /^109\./],
] as const satisfies [string, (options: LaunchOptions) => Promise<OwnLaunched>, RegExp][];

const keep = (browser: Launched, url: string, act: string) =>
  browser.context.newPage().then(async (page) => {
    await page.goto(url);
    return page.evaluate(act);
  });

test.each(browsers)('%s keeps its profile after a close and a kill', async (_, launch, version) => {
  const site = await siteServer();
  const profile = newProfile();
  const first = await launch({ profile });
  expect(first.version).toMatch(version);
  await keep(first, `${site.url}info/`, "localStorage.setItem('kept', 'yes')");
  await first.close();
  const second = await launch({ profile });
  expect(await keep(second, `${site.url}info/`, "localStorage.getItem('kept')")).toBe('yes');
  await second.kill();
  expect(() => process.kill(second.pid, 0)).toThrow('ESRCH');
  const third = await launch({ profile });
  expect(await keep(third, `${site.url}info/`, "localStorage.getItem('kept')")).toBe('yes');
  await third.close();
  rmSync(profile, { recursive: true, force: true });
  await site.close();
});

test('a browser without a given profile leaves no folder', async () => {
  const browser = await launchChromium({});
  await browser.close();
  expect(existsSync(browser.profile)).toBe(false);
});

test('shares of a browser are isolated, and close only their own pages', async () => {
  const site = await siteServer();
  const [first, second] = [await launchChromium(), await launchChromium()];
  const page = await (await first.browser.newContext()).newPage();
  await page.goto(`${site.url}info/`);
  await page.evaluate("localStorage.setItem('kept', 'yes')");
  expect(await keep(second, `${site.url}info/`, "localStorage.getItem('kept')")).toBeNull();
  await second.close();
  expect(await page.evaluate("localStorage.getItem('kept')")).toBe('yes');
  await first.close();
  expect(page.isClosed()).toBe(true);
  await site.close();
});

test('reports a missing build in both languages', async () => {
  await expect(siteServer({ folder: '/nowhere' })).rejects.toThrow(/npm run build.*npm run build/);
});

test('an edited site equals the build except for the edits, and reports an edit without effect', async () => {
  const broken = await editedSite((text, path) => (path === 'about/index.html' ? 'broken' : text));
  const said = (path: string) => fetch(broken.url + path).then((answer) => answer.text());
  expect(await said('about/')).toBe('broken');
  expect(await said('info/')).toContain('<html');
  await broken.close();
  const whole = await editedSite((text) => text);
  await fetch(`${whole.url}about/`);
  await expect(whole.close()).rejects.toThrow('changed nothing');
});
