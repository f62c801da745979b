/**
 * Below the floor a notice and a text to read; in an in-app browser a notice where saving or
 * printing may fail, and only there.
 */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { assign } from '#site/teacher/messages/assign.ts';
import { classes } from '#site/teacher/messages/classes.ts';
import { interpolate } from '#core/text/messages.ts';
import { inApp } from '#site/help/messages/in-app.ts';
import { lab } from '#site/teacher/lab/messages/lab.ts';
import { book } from '#site/pupil/messages/book.ts';
import { me } from '#site/pupil/messages/me.ts';
import { notices } from '#site/shared/messages/notices.ts';
import { policy } from '#site/teacher/lab/messages/policy.ts';
import { school } from '#site/teacher/messages/school.ts';
import { site as siteWords } from '#site/shared/messages/site.ts';
import { builtSite } from '../browser/built-site.ts';
import { lookOn } from '../browser/waits.ts';
import { editedSite, withoutPolicy } from '../browser/edited-site.ts';

const LESSON = 'lessons/help-map/';
const XP =
  'Mozilla/5.0 (Windows NT 5.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/49.0.2623.112 Safari/537.36';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 10; Active 3 Build/QP1A.190711.020;) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.6099.230 Mobile Safari/537.36';
const zalo = `${ANDROID} Zalo android/12100609 ZaloTheme/light ZaloLanguage/vi`;
const facebook = `${ANDROID} [FB_IAB/FB4A;FBAV/478.0.0.43.115;]`;

/** Pages that need script for their purpose, and the notice for browsers without working script. */
const pages: [string, string][] = [
  [LESSON, siteWords.vi.noScript],
  ['me/', book.vi.noScript],
  ['me/#may-giu-gi', me.vi.noScript],
  ['teachers/assign/', assign.vi.noScript],
  ['teachers/classes/', classes.noScript],
  ['teachers/help/', school.vi.noScript],
  ['teachers/lab/', lab.vi.old],
  ['teachers/lab/policy/', policy.vi.noScript],
];

const site = builtSite();

async function on<T>(
  url: string,
  see: (page: Page) => Promise<T>,
  { prepare = '', userAgent }: { prepare?: string; userAgent?: string } = {},
): Promise<T> {
  const context = await site.browser.newContext(userAgent ? { userAgent } : {});
  const page = await context.newPage();
  if (prepare) await page.addInitScript(prepare);
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  await lookOn(page, 300);
  const seen = await see(page);
  await context.close();
  return seen;
}
const isSaid =
  (words: string) =>
  (page: Page): Promise<boolean> =>
    page.getByText(words, { exact: true }).first().isVisible();
const readsWhole = async (page: Page): Promise<boolean> =>
  (await page.locator('.step').count()) > 5 &&
  (await page.locator('.step:visible').count()) === (await page.locator('.step').count());
/** Makes a browser that cannot even parse the head script: before `?.`, long before modules. */
const unreadable = () =>
  editedSite((text, path) =>
    path.endsWith('.html')
      ? withoutPolicy(text).replace(/(<script data-boot[^>]*>)/, '$1class{')
      : text,
  );

describe('below the floor', () => {
  it.each(pages)(
    '/%s shows a notice in a browser that lacks required features',
    async (path, words) => {
      expect(
        await on(site.url + path, isSaid(words), {
          prepare: 'delete Array.prototype.findLast',
          userAgent: XP,
        }),
      ).toBe(true);
    },
  );

  it('a lesson is fully readable in a browser that does not run the head script, and each page shows a notice', async () => {
    const old = await unreadable();
    expect(await on(old.url + LESSON, readsWhole)).toBe(true);
    for (const [path, words] of pages)
      expect(await on(old.url + path, isSaid(words)), path).toBe(true);
    await old.close();
  });

  it('and shows none in a capable browser with an old user agent', async () => {
    for (const [path, words] of pages)
      expect(await on(site.url + path, isSaid(words), { userAgent: XP }), path).toBe(false);
    expect(
      await on(site.url + LESSON, (page) => page.locator('.cover:visible').count(), {
        userAgent: XP,
      }),
    ).toBe(1);
  });

  it(
    'red for pages whose notice is only for browsers without script',
    { tags: ['control'] },
    async () => {
      const silent = await editedSite((text) =>
        text.replace(/<p class="no-js[^"]*">([\s\S]*?)<\/p>/g, '<noscript><p>$1</p></noscript>'),
      );
      for (const [path, words] of pages.slice(1))
        expect(
          await on(silent.url + path, isSaid(words), {
            prepare: 'delete Array.prototype.findLast',
          }),
          path,
        ).toBe(false);
      await silent.close();
    },
  );
});

describe('without storage or a chunk', () => {
  it('no database: the lesson works, and shows that it stores nothing', async () => {
    await on(
      `${site.url}${LESSON}#b4`,
      async (page) => {
        await page.locator('#b4 label.option').first().click();
        await page.locator('#b4 .button.main').click();
        await page.locator('#b4 .remark').waitFor();
        await page.getByText(notices.vi.memory).waitFor();
      },
      { prepare: "Object.defineProperty(window, 'indexedDB', { value: undefined });" },
    );
  });

  it('an island that does not load: its page explains what to do', async () => {
    await on(`${site.url}me/#may-giu-gi`, async (page) => {
      await page.route('**/_astro/Me*.js', (route) => route.abort());
      await page.reload();
      await page.getByText(me.vi.noScript).waitFor();
    });
  });
});

describe('in an in-app browser', () => {
  const note = (page: Page): Promise<string> => page.locator('.in-app').first().innerText();
  const count = (page: Page): Promise<number> => page.locator('.in-app').count();
  const saves = ['me/#may-giu-gi', 'teachers/classes/', 'teachers/lab/policy/'];
  const prints = ['teachers/plans/help-map/', 'teachers/lab/', 'teachers/help/poster/'];

  it.each([
    ['Zalo', zalo],
    ['Facebook', facebook],
  ])('%s: a notice where a file is saved and where paper is printed', async (app, userAgent) => {
    for (const path of prints)
      expect(await on(site.url + path, note, { userAgent }), path).toBe(
        interpolate(inApp.vi.print, { app }),
      );
    expect(await on(`${site.url}teachers/lab/policy/`, note, { userAgent })).toBe(
      interpolate(inApp.vi.save, { app }),
    );
    await on(
      `${site.url}${LESSON}#b4`,
      async (page) => {
        await page.locator('#b4 label.option').first().click();
        await page.locator('#b4 .button.main').click();
        await page.locator('#b4 .remark').waitFor();
        expect(await count(page)).toBe(0);
        // The answer is on its way to the disk, and the page does not show it.
        await page.waitForTimeout(500);
        await page.goto(`${site.url}me/#may-giu-gi`);
        await page.locator('section.plate').first().waitFor();
        expect(await note(page)).toBe(interpolate(inApp.vi.save, { app }));
      },
      { userAgent },
    );
  });

  it('an unnamed in-app browser counts too', async () => {
    expect(
      await on(`${site.url}${prints[0]}`, note, {
        userAgent: ANDROID.replace('.020;', '.020; wv'),
      }),
    ).toBe(interpolate(inApp.vi.print, { app: inApp.vi.unnamed }));
  });

  it('no notice in a regular browser', async () => {
    for (const path of [...saves, ...prints])
      expect(await on(site.url + path, count), path).toBe(0);
  });
});
