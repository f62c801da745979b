/**
 * Settings for a lab: the files a teacher saves, from the web, from a USB stick, in the oldest
 * browser. Their effect: `prove -- lab-policy`.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { policyTable, usualForm } from '#core/lab/lab-policy.ts';
import { policy } from '#site/teacher/lab/messages/policy.ts';
import type { Served } from '#delivery/serve/serve.ts';
import { policyJson, policyReg, undoReg } from '#core/files/policy-files.ts';
import { axeFaults, widths } from '../a11y/axe.ts';
import { launchChromium, launchChromium109, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { sharedUsbCopy, type UsbCopy } from '../targets/usb-copy.ts';

const words = policy.vi;
const PATH = 'teachers/lab/policy/';
const HOME = 'http://192.168.1.10:4321/';
let site: Served;
let chromium: Launched;
let copy: UsbCopy;
beforeAll(async () => {
  [site, chromium, copy] = await Promise.all([siteServer(), launchChromium(), sharedUsbCopy()]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const home = (page: Page) => page.getByRole('textbox', { name: words.names.home });
const button = (page: Page, name: string) => page.getByRole('button', { name });

async function open(context: BrowserContext, at = site.url + PATH): Promise<Page> {
  const page = await context.newPage();
  await page.goto(at);
  await button(page, words.reg).waitFor();
  return page;
}
async function save(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('the four files', () => {
  const all = async (page: Page): Promise<void> => {
    await home(page).fill(HOME);
    const form = { ...usualForm, home: HOME };
    const reg = await save(page, words.reg);
    expect([reg.name, reg.bytes.subarray(0, 2)]).toEqual([
      words.fileNames.reg,
      Buffer.from([0xff, 0xfe]),
    ]);
    expect(reg.bytes.subarray(2).toString('utf16le')).toBe(policyReg(form, words.notes));
    const undo = await save(page, words.undo);
    expect(undo.bytes.subarray(2).toString('utf16le')).toBe(undoReg(words.undoNotes));
    for (const browser of ['chrome', 'edge'] as const) {
      const { name, bytes } = await save(page, words[browser]);
      expect([name, bytes.toString('utf8')]).toEqual([
        words.fileNames[browser],
        policyJson(form, browser),
      ]);
    }
  };
  it('are saved from the web', async () => {
    const context = await chromium.browser.newContext();
    await all(await open(context));
    await context.close();
  });
  it('are saved from a USB stick', async () => {
    const context = await chromium.browser.newContext();
    await all(await open(context, copy.page(PATH)));
    await context.close();
  });
  it('are saved in Chromium 109', async () => {
    const old = await launchChromium109();
    await all(await open(old.context));
    await old.close();
  });
});

describe('the form', () => {
  it('writes the chosen settings, shows them, and writes nothing while the address is wrong', async () => {
    const context = await chromium.browser.newContext();
    const page = await open(context);
    await page.getByRole('checkbox', { name: words.names.search }).uncheck();
    await page.getByRole('radio', { name: words.video.strict }).check();
    await page.getByRole('radio', { name: words.downloads.all }).check();
    await page.getByText(words.allDownloads).waitFor();
    await page.locator('summary').click();
    const shown = await page.locator('pre').innerText();
    expect(shown).not.toContain('ForceGoogleSafeSearch');
    expect(shown).toContain('"ForceYouTubeRestrict": 2');
    await home(page).fill('truong.example');
    await page.getByText(words.homeWrong).waitFor();
    expect([
      await button(page, words.reg).isDisabled(),
      await button(page, words.undo).isDisabled(),
    ]).toEqual([true, false]);
    await context.close();
  });

  it('stores nothing on this computer', async () => {
    const context = await chromium.browser.newContext();
    const page = await open(context);
    const before = await page.evaluate('JSON.stringify(localStorage)');
    await home(page).fill(HOME);
    await save(page, words.reg);
    expect(await page.evaluate('JSON.stringify(localStorage)')).toBe(before);
    await context.close();
  });
});

describe('the page', () => {
  it('states that the .reg was not tried on Windows, on screen and in the file, and what each setting does not do', async () => {
    const context = await chromium.browser.newContext();
    const page = await open(context);
    expect(await page.locator('.kit-files').innerText()).toContain(words.untried);
    expect(policyReg(usualForm, words.notes)).toMatch(/chưa thử trên windows/i);
    for (const setting of new Set(policyTable.map((row) => row.setting)))
      for (const text of words.does[setting])
        expect(await page.getByText(text).isVisible(), setting).toBe(true);
    expect(await page.locator('main').innerText()).toMatch(/Dữ liệu di động/);
    await context.close();
  });

  it.each(widths)('has no axe violation at $width px', async (viewport) => {
    const context = await chromium.browser.newContext({ viewport });
    const page = await open(context);
    await home(page).fill('x');
    await page.locator('summary').click();
    expect(await axeFaults(page)).toEqual([]);
    await context.close();
  });

  it('fits 320 px', async () => {
    const context = await chromium.browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await open(context);
    await page.locator('summary').click();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await context.close();
  });
});
