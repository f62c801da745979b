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
import { faultsOf, openOnes, seenHere, sizes, walkShow } from './walk/show.ts';

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
      .locator('.screen[data-shown], .step[id], .plan-paper, main')
      .filter({ visible: true })
      .first()
      .waitFor();
  const seen = await see(page, context);
  await context.close();
  return seen;
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);
const shown = (page: Page) => page.locator('.screen[data-shown]').getAttribute('id');
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
const showAll = async (page: Page): Promise<void> => void (await walkShow(page));

describe.each(lessons)('%s on the projector', (lesson) => {
  const path = `teachers/show/${lesson}/`;

  it('shows each step of the lesson, and nothing but its screens', async () => {
    const steps = await on(`lessons/${lesson}/`, (page) =>
      page.locator('.step[id]').evaluateAll((all) => all.map(({ id }) => id)),
    );
    await on(path, async (page) => {
      expect(await page.locator('.screen').evaluateAll((all) => all.map(({ id }) => id))).toEqual(
        expect.arrayContaining(steps),
      );
      for (const part of ['.brand', '.here', '.top .leave', '.foot', '.look-row'])
        expect(await page.locator(part).filter({ visible: true }).count()).toBe(0);
    });
  });

  it.each(sizes)('fits $width px press by press, with letters of 36 px', async (viewport) => {
    await on(
      path,
      async (page) => {
        const seen = await walkShow(page);
        const shares = seen.flatMap(({ share }) => share ?? []);
        console.log(
          `${lesson} at ${viewport.width}: ${seen.length} presses, picture ${Math.min(...shares).toFixed(2)} of the screen or more, ${faultsOf(seen).length} steps that do not fit`,
        );
        expect(faultsOf(seen)).toEqual([]);
      },
      { viewport },
    );
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

it('control: smaller letters, a smaller picture and a long line are detected', async () => {
  await on(
    'teachers/show/free-gift/#b3',
    async (page) => {
      for (const [css, says] of [
        ['.lines p{font-size:30px!important}', /30 px/],
        ['.visual{width:40%!important;justify-self:start}', /picture 0\.\d/],
        ['.lines{height:30px;min-height:0!important}', /cut/],
      ] as const) {
        const style = await page.addStyleTag({ content: css });
        const { id, faults, share } = await page.evaluate(seenHere);
        expect(faultsOf([{ id, faults, share, open: true }]).join()).toMatch(says);
        await style.evaluate((element) => (element as Element).remove());
      }
    },
    { bypassCSP: true },
  );
});

it('control: a page that does store something is detected', async () => {
  await on('lessons/help-map/#b4', async (page, context) => {
    await page.locator('#b4 label.option').first().click();
    await page.locator('#b4 .button.main').click();
    await lookOn(page, 2500);
    expect((await kept(page, context)).length).toBeGreaterThan(0);
  });
});

describe('what a class misread', () => {
  it('has a screen of its own, reached only by its address', async () => {
    const html = await (await fetch(`${site.url}teachers/show/free-gift/`)).text();
    const id = /id="?([^"\s>]+)"?[^>]*data-apart/.exec(html)![1]!;
    await on(`teachers/show/free-gift/#${id}`, async (page) => {
      expect(await shown(page)).toBe(id);
      for (let n = 0; n < 20; n += 1) await page.keyboard.press('PageDown');
      expect(await shown(page)).toBe(id);
    });
    await on('teachers/show/free-gift/', async (page) => {
      await page.keyboard.press('End');
      expect(await shown(page)).toBe('b16');
    });
  });
  it('is on no page of a sensitive lesson, nor of one on help or contact', async () => {
    for (const lesson of ['blurred-card', 'help-map', 'evening-message'])
      expect(await (await fetch(`${site.url}teachers/show/${lesson}/`)).text()).not.toContain(
        'data-apart',
      );
  });
});

describe('by keyboard', () => {
  const path = 'teachers/show/four-steps/';

  it('goes on line by line, back, to the ends, and to a step by its number', async () => {
    await on(path, async (page) => {
      const seenLines = () =>
        page
          .locator('.screen[data-shown] [data-beat=seen]')
          .evaluateAll((all) => all.map(({ textContent }) => textContent));
      await page.keyboard.press('3');
      await page.keyboard.press('Enter');
      const first = await shown(page);
      const lines = [await seenLines()];
      for (const key of ['PageDown', ' ', 'ArrowLeft', 'PageUp']) {
        await page.keyboard.press(key);
        lines.push(await seenLines());
      }
      expect(await shown(page)).toBe(first);
      expect(new Set(lines.map(String)).size).toBe(3);
      expect(lines[4]).toEqual(lines[0]);
      const seen: (string | null)[] = [];
      for (const key of ['End', 'Home', '1', '2', 'Enter']) {
        await page.keyboard.press(key);
        seen.push(await shown(page));
      }
      expect(seen).toEqual(['b16', 'b1', 'b1', 'b1', 'b14']);
      expect(page.url()).toMatch(/#b14$/);
      await page.reload();
      await page.locator('.screen[data-shown]').waitFor();
      expect(await shown(page)).toBe('b14');
    });
  });

  it('is left by Esc, to the page that opened it', async () => {
    await on('teachers/plans/four-steps/', async (page) => {
      await page.locator('a[href*="show/four-steps"]').first().click();
      await page.locator('.screen[data-shown]').waitFor();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Escape');
      await page.waitForURL(`${site.url}teachers/plans/four-steps/`);
    });
  });

  it('is left for the teachers’ first page when another lesson came before it', async () => {
    await on('lessons/my-private-things/', async (page) => {
      await page.goto(site.url + path);
      await page.locator('.screen[data-shown]').waitFor();
      await page.keyboard.press('Escape');
      await page.waitForURL(`${site.url}teachers/`);
    });
  });

  it('goes on by the space bar after a hand count and after “show the answer”', async () => {
    await on(`${path}#b8`, async (page) => {
      const count = page.locator('.screen[data-shown] .hands').first();
      while (!(await count.isVisible())) await page.keyboard.press('PageDown');
      await count.fill('12');
      await page.keyboard.press('PageUp');
      expect(await focused(page)).not.toBe('INPUT');
      while (!(await count.isVisible())) await page.keyboard.press(' ');
      expect(await count.inputValue()).toBe('12');
      for (let press = 0; press < 3; press++) await page.locator('[data-reveal]').click();
      for (let press = 0; press < 9 && (await shown(page)) === 'b8'; press++)
        await page.keyboard.press(' ');
      expect(await shown(page)).not.toBe('b8');
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
      const option = page.locator('.screen[data-shown] summary').nth(2);
      while (!(await option.isVisible())) await page.keyboard.press('PageDown');
      await option.click();
      expect(await openOnes(page)).toEqual([false, false, true]);
      await page.getByRole('button', { name: words.nextRemark }).click();
      expect(await openOnes(page)).toEqual([false, true, true]);
    });
  });

  it('follows a story along the choices', async () => {
    await on(`${path}#b13-1`, async (page) => {
      await page.keyboard.press('d');
      await page
        .locator('.screen[data-shown] .verdict a')
        .filter({ visible: true })
        .first()
        .click();
      await expect.poll(() => shown(page)).toBe('b13-2');
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
