/**
 * Small features for families and teachers: a count of slips, a voice note as a file, chosen
 * letters and colours.
 *
 * @module-tag pages
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { interpolate } from '#core/text/messages.ts';
import { look } from '#site/shared/display/messages.ts';
import { me } from '#site/pupil/messages/me.ts';
import { voiceNote } from '#site/teacher/recorder/messages/voice-note.ts';
import { slips } from '#site/teacher/messages/slips.ts';
import type { Served } from '#delivery/serve/serve.ts';
import { axeFaults } from '../a11y/axe.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';

let site: Served;
let chromium: Launched;
beforeAll(async () => {
  [site, chromium] = await Promise.all([
    siteServer(),
    launchChromium({
      args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    }),
  ]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});
const fresh = (options = {}): Promise<BrowserContext> => chromium.browser.newContext(options);

describe('collected slips', () => {
  const words = slips.vi;
  async function counting(context: BrowserContext, url = site.url): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${url}teachers/slips/`);
    await page.getByRole('button', { name: words.keep }).waitFor();
    return page;
  }
  async function count(page: Page, name: string, n: string): Promise<void> {
    await page.getByRole('textbox', { name: words.className }).fill(name);
    await page.getByLabel(words.reached).fill(n);
    await page.getByRole('button', { name: words.keep }).click();
  }

  it('are one number a class and lesson, stored on this device, undone, and erased with everything else', async () => {
    const context = await fresh();
    const page = await counting(context);
    await count(page, '6A', '21');
    await count(page, '6A', '23');
    await page.getByText(interpolate(words.sum, { name: '6A', n: 23 })).waitFor();
    await page.getByRole('button', { name: words.undo }).click();
    await page.getByText(interpolate(words.sum, { name: '6A', n: 21 })).waitFor();
    await page.reload();
    await page.getByText(interpolate(words.sum, { name: '6A', n: 21 })).waitFor();
    await page.goto(`${site.url}me/#may-giu-gi`);
    await page.getByRole('button', { name: me.vi.eraseAll }).click();
    await page.getByRole('button', { name: me.vi.yes, exact: true }).click();
    await page.getByText(me.vi.erased).first().waitFor();
    expect(await page.evaluate("localStorage.getItem('elm:slips')")).toBeNull();
    await context.close();
  });

  it.each([
    ['6A', '99'],
    ['6A', ''],
    ['', '3'],
  ])('for class “%s” %s is no count, and a sentence explains it', async (name, n) => {
    const context = await fresh();
    const page = await counting(context);
    await count(page, name, n);
    expect(await page.evaluate("localStorage.getItem('elm:slips')")).toBeNull();
    await context.close();
  });

  it('fit on one side of paper, eight of them, without a line for a name', async () => {
    const context = await fresh();
    const page = await counting(context);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(await page.locator('.cut-slips > li').count()).toBe(8);
    expect(await page.locator('.cut-slips').innerText()).not.toMatch(/Họ tên|Tên em|Tên con/);
    await context.close();
  });

  it('hold the longest question of a lesson, chosen once, on one side and within their lines', async () => {
    const context = await fresh();
    const page = await counting(context);
    const choice = page.getByLabel(words.printFor);
    const longest = await choice.evaluate((select: HTMLSelectElement) => {
      const island = select.closest('[data-island]') as HTMLElement;
      const { bands } = JSON.parse(island.dataset['props']!) as {
        bands: { lessons: { id: string; tonight: string }[] }[];
      };
      const lessons = bands.flatMap((band) => band.lessons);
      return lessons.sort((a, b) => b.tonight.length - a.tonight.length)[0]!;
    });
    await choice.selectOption(longest.id);
    const asked = page.locator('[data-slip="tonight"]');
    expect(await asked.allTextContents()).toEqual(Array.from({ length: 8 }, () => longest.tonight));
    // As wide as the paper between its margins.
    await page.setViewportSize({ width: 688, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.cut-slips > li')
      .evaluateAll((slips) => slips.map((slip) => slip.scrollHeight - slip.clientHeight));
    expect(Math.max(...cut)).toBeLessThanOrEqual(0);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
    await choice.selectOption('');
    expect((await asked.allTextContents()).join('')).toBe('');
    await context.close();
  });
});

describe('a voice note', () => {
  const words = voiceNote.vi;
  it('is read, played and saved as a sound file; nothing of it is stored or sent', async () => {
    const context = await fresh({ permissions: ['microphone'] });
    const page = await context.newPage();
    const asked: string[] = [];
    await page.goto(`${site.url}teachers/voice-note/#free-gift`);
    await page.getByRole('button', { name: words.record, exact: true }).waitFor();
    expect(await page.getByLabel(words.lesson).inputValue()).toBe('free-gift');
    page.on('request', (request) =>
      asked.push(`${request.method()} ${request.url().slice(0, 40)}`),
    );
    await page.getByRole('button', { name: words.record, exact: true }).click();
    await page.getByRole('button', { name: words.stop, exact: true }).waitFor();
    // The length of the recording.
    await page.waitForTimeout(1500);
    await page.getByRole('button', { name: words.stop, exact: true }).click();
    await page.getByText(words.done).waitFor();
    const playable = await page.locator('audio').evaluate(
      (sound: HTMLAudioElement) =>
        new Promise<boolean>((resolve) => {
          if (sound.readyState > 0) return resolve(true);
          sound.onloadedmetadata = () => resolve(true);
          sound.onerror = () => resolve(false);
          sound.load();
        }),
    );
    expect(playable).toBe(true);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.save }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/^loi-nhan-free-gift\.(ogg|webm|m4a)$/);
    expect(readFileSync(await saved.path()).length).toBeGreaterThan(500);
    expect(asked.filter((line) => !/^GET (data|blob):/.test(line))).toEqual([]);
    expect(
      await page.evaluate('Object.keys(localStorage).filter((key) => !/kept/.test(key))'),
    ).toEqual([]);
    await context.close();
  });

  it('explains what to do without a microphone', async () => {
    const context = await fresh({ permissions: [] });
    const page = await context.newPage();
    await page.addInitScript(
      "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotFoundError'))",
    );
    await page.goto(`${site.url}teachers/voice-note/`);
    await page.getByRole('button', { name: words.record, exact: true }).click();
    await page.locator('.voice-note .note').waitFor();
    await context.close();
  });
});

describe('letters and colours', () => {
  const words = look.vi;
  const sizeOf = (page: Page): Promise<number> =>
    page.evaluate("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)");

  it('once chosen apply to every page for adults before it is painted, to no lesson, and not on paper', async () => {
    const context = await fresh();
    const page = await context.newPage();
    await page.goto(`${site.url}parents/`);
    const before = await sizeOf(page);
    await page.getByRole('button', { name: words.sizes[2]! }).click();
    expect(await sizeOf(page)).toBeCloseTo(before * 1.65, 0);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site.url}parents/p6/`);
    expect(await page.evaluate('document.documentElement.dataset.size')).toBe('3');
    await page.goto(`${site.url}lessons/help-map/`);
    expect(await page.evaluate('document.documentElement.dataset.size')).toBeUndefined();
    await page.unroute('**/*.js');
    await page.goto(`${site.url}teachers/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('16px');
    await context.close();
  });

  it.each(['light', 'dark'] as const)(
    'calm and very large, in %s, have no fault and no horizontal scrolling on a phone',
    async (colorScheme) => {
      const context = await fresh({ colorScheme, viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      for (const path of [
        'parents/',
        'parents/p6/',
        'parents/settings/zalo/',
        'parents/talks/free-gift/',
        'teachers/',
      ]) {
        await page.goto(site.url + path);
        if (path === 'parents/') {
          await page.getByRole('button', { name: words.sizes[2]! }).click();
          await page.getByRole('button', { name: words.calm }).click();
        }
        await page.getByRole('button', { name: words.calm, pressed: true }).waitFor();
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(
          true,
        );
      }
      await context.close();
    },
  );
});
