/**
 * The projector: a lesson shown large, operated by keyboard, which stores nothing.
 *
 * @module-tag pages
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { show } from '#site/teacher/messages/show.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { lookOn } from '../browser/waits.ts';
import { isChanged } from '../a11y/pages.ts';
import { isEvery } from '../browser/tier.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';

let site: Awaited<ReturnType<typeof siteServer>>;
let chromium: Launched;
beforeAll(async () => {
  [site, chromium] = await Promise.all([siteServer(), launchChromium()]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const words = show.vi;
/**
 * Checks that do not depend on the lesson run for the sensitive one and one more; those on its text
 * (does it fit?) for the changed lessons.
 */
const always = ['blurred-card', 'four-steps'];
const lessons = readdirSync(join(distFolder, 'teachers/show')).filter(
  (lesson) => always.includes(lesson) || isChanged(`teachers/show/${lesson}/`),
);

async function on<T>(
  path: string,
  see: (page: Page, context: BrowserContext) => Promise<T>,
  options: object = {},
): Promise<T> {
  const context = await chromium.browser.newContext({
    viewport: { width: 1366, height: 768 },
    ...options,
  });
  const page = await context.newPage();
  await page.goto(site.url + path);
  if (!('javaScriptEnabled' in options))
    await page
      .locator('.screen[data-shown], .step[id]')
      .filter({ visible: true })
      .first()
      .waitFor();
  const seen = await see(page, context);
  await context.close();
  return seen;
}
const shown = (page: Page) => page.locator('.screen[data-shown]').getAttribute('id');
const openOnes = (page: Page) =>
  page
    .locator('.screen[data-shown] .votes details')
    .evaluateAll((all) => all.map((element) => element.hasAttribute('open')));

/** Returns everything a browser stores for a site, as sentences. */
async function kept(page: Page, context: BrowserContext): Promise<string[]> {
  const found = (await page.evaluate(`(async () => [
    ...Object.keys(localStorage).map((key) => 'localStorage ' + key),
    ...Object.keys(sessionStorage).map((key) => 'sessionStorage ' + key),
    ...(await indexedDB.databases()).map(({ name }) => 'indexedDB ' + name),
    ...(await caches.keys()).map((key) => 'cache ' + key),
  ])()`)) as string[];
  return [...found, ...(await context.cookies()).map(({ name }) => `cookie ${name}`)];
}
const showAll = async (page: Page): Promise<void> => {
  const count = await page.locator('.screen').count();
  for (let at = 0; at < count; at += 1) {
    for (let n = await page.locator('.screen[data-shown] .votes details').count(); n > 0; n -= 1)
      await page.keyboard.press('d');
    await page.keyboard.press('ArrowRight');
  }
};

describe.each(lessons)('%s on the projector', (lesson) => {
  const path = `teachers/show/${lesson}/`;

  it('shows each step of the lesson, and each fits a lab’s screen with letters of 32 px', async () => {
    const steps = await on(`lessons/${lesson}/`, (page) =>
      page.locator('.step[id]').evaluateAll((all) => all.map(({ id }) => id)),
    );
    await on(path, async (page) => {
      expect(await page.locator('.screen').evaluateAll((all) => all.map(({ id }) => id))).toEqual(
        expect.arrayContaining(steps),
      );
      const tall: string[] = [];
      const small: string[] = [];
      const cut: string[] = [];
      for (let n = await page.locator('.screen').count(); n > 0; n -= 1) {
        const id = await shown(page);
        const [over, least] = (await page.evaluate(`[
          document.querySelector('.screen[data-shown]').getBoundingClientRect().bottom - document.querySelector('.show-bar').getBoundingClientRect().top,
          Math.min(...[...document.querySelectorAll('.screen[data-shown] *')].filter((each) => each.checkVisibility() && [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && !each.closest('svg')).map((each) => parseFloat(getComputedStyle(each).fontSize)))]`)) as [
          number,
          number,
        ];
        if (over > 24) tall.push(`${id} ${over}`);
        if (least < 32) small.push(`${id} ${least}`);
        const lost = await page
          .locator('.screen[data-shown] .panel')
          .evaluateAll((all) =>
            Math.max(0, ...all.map((panel) => panel.scrollHeight - panel.clientHeight)),
          );
        if (lost > 8) cut.push(`${id} ${lost}`);
        await page.keyboard.press('ArrowRight');
      }
      expect([tall, small, cut]).toEqual([[], [], []]);
    });
  });

  if (!isEvery && !always.includes(lesson)) return;

  it('stores nothing after every answer has been shown', async () => {
    await on(path, async (page, context) => {
      await showAll(page);
      await lookOn(page, 2500);
      expect(await kept(page, context)).toEqual([]);
    });
  });

  it('is fully readable without script, every key behind its choice', async () => {
    await on(
      path,
      async (page) => {
        expect(await page.locator('.screen').filter({ visible: true }).count()).toBe(
          await page.locator('.screen').count(),
        );
        await page.locator('.votes summary').first().click();
        expect(await page.locator('.votes .verdict').first().isVisible()).toBe(true);
        expect(await page.locator('.show-bar').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

it('control: a page that does store something is detected', async () => {
  await on('lessons/help-map/#b4', async (page, context) => {
    await page.locator('#b4 label.option').first().click();
    await page.locator('#b4 .button.main').click();
    await lookOn(page, 2500);
    expect((await kept(page, context)).length).toBeGreaterThan(0);
  });
});

describe('by keyboard', () => {
  const path = 'teachers/show/four-steps/';

  it('goes forward, back, to the ends, and to a step by its number', async () => {
    await on(path, async (page) => {
      const seen: (string | null)[] = [];
      for (const key of [
        'ArrowRight',
        'PageDown',
        ' ',
        'ArrowLeft',
        'PageUp',
        'End',
        'Home',
        '1',
        '2',
        'Enter',
      ]) {
        await page.keyboard.press(key);
        seen.push(await shown(page));
      }
      expect(seen).toEqual(['b2', 'b3', 'b4', 'b3', 'b2', 'b17', 'b1', 'b1', 'b1', 'b14']);
      expect(page.url()).toMatch(/#b14$/);
      await page.reload();
      await page.locator('.screen[data-shown]').waitFor();
      expect(await shown(page)).toBe('b14');
    });
  });

  it('shows the answer first, then each remark, then the end', async () => {
    await on(`${path}#b8`, async (page) => {
      expect(await openOnes(page)).toEqual([false, false, false]);
      const states: boolean[][] = [];
      for (const key of ['d', 'Enter', 'd', 'd']) {
        await page.keyboard.press(key);
        states.push(await openOnes(page));
      }
      expect(states).toEqual([
        [false, true, false],
        [true, true, false],
        [true, true, true],
        [true, true, true],
      ]);
      expect(await page.locator('[data-reveal]').innerText()).toBe(words.allShown);
    });
  });

  it('shows only the pressed choice’s remark', async () => {
    await on(`${path}#b8`, async (page) => {
      await page.locator('.screen[data-shown] summary').nth(2).click();
      expect(await openOnes(page)).toEqual([false, false, true]);
      await page.getByRole('button', { name: words.nextRemark }).click();
      expect(await openOnes(page)).toEqual([false, true, true]);
    });
  });

  it('follows a story along the choices', async () => {
    await on(`${path}#b14-1`, async (page) => {
      await page.keyboard.press('d');
      await page
        .locator('.screen[data-shown] .verdict a')
        .filter({ visible: true })
        .first()
        .click();
      await expect.poll(() => shown(page)).toBe('b14-2');
    });
  });

  it('ignores keys while the help panel is open, and the panel changes no address', async () => {
    await on(`${path}#b3`, async (page) => {
      const before = page.url();
      await page.locator('[data-help]').click();
      expect(await page.locator('#help').isVisible()).toBe(true);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('d');
      expect([await shown(page), page.url()]).toEqual(['b3', before]);
    });
  });
});
