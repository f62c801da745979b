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
      .locator('.screen[data-shown], .step[id], .plan-paper, main')
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
  for (const { open } of await walkShow(page)) expect(open).toBe(true);
};

/** What one press shows. `open`: every remark that may be opened is open. */
type Seen = { id: string; faults: string[]; share: number | null; open: boolean };

/**
 * Runs in the page: text that is off the screen, cut or below the bar, text under 36 px, and the
 * part of the screen that the picture has.
 */
function seenHere(): Omit<Seen, 'open'> {
  const screen = document.querySelector<HTMLElement>('.screen[data-shown]')!;
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const boxOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
  const [bar, help] = [boxOf('.show-bar'), boxOf('.top .help')];
  const faults = new Set<string>();
  const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement!;
    const words = text.textContent!.trim().slice(0, 30);
    if (!words || !isSeen(parent) || parent.closest('svg, .unseen')) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    if (size < 36) faults.add(`${size} px: ${words}`);
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of [...range.getClientRects()].filter(({ width }) => width > 2)) {
      const { left, right, top, bottom } = line;
      if (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1)
        faults.add(`off the screen: ${words}`);
      for (const box of [bar, help])
        if (right > box.left && left < box.right && bottom > box.top + 6 && top < box.bottom - 6)
          faults.add(`under a button: ${words}`);
      for (let around = parent; around !== screen.parentElement; around = around.parentElement!) {
        const edge = around.getBoundingClientRect();
        const isCut = top < edge.top - 3 || bottom > edge.bottom + 3 || right > edge.right + 3;
        if (getComputedStyle(around).overflowY === 'hidden' && isCut) faults.add(`cut: ${words}`);
      }
    }
  }
  const visual = screen.querySelector('.visual');
  const area = ({ width, height }: { width: number; height: number }) =>
    (width * height) / innerWidth / innerHeight;
  let share: number | null = null;
  if (visual && isSeen(visual)) {
    share = area(visual.getBoundingClientRect());
    // A drawing of 960 × 540 is contained in its box.
    const drawing = visual.querySelector(':scope > img:not(.face), :scope > svg');
    if (drawing) {
      const { width, height } = drawing.getBoundingClientRect();
      const scale = Math.min(width / 960, height / 540);
      share = area({ width: 960 * scale, height: 540 * scale });
    }
  }
  return { id: screen.id, faults: [...faults], share };
}

/** Shows a lesson press by press to its end, each question with every remark opened in turn. */
async function walkShow(page: Page): Promise<Seen[]> {
  const seen: Seen[] = [];
  const look = async (): Promise<void> => {
    const votes = await openOnes(page);
    seen.push({ ...(await page.evaluate(seenHere)), open: votes.every(Boolean) });
  };
  const next = page.locator('[data-next]');
  for (let isLast = false; !isLast;) {
    await look();
    const reveal = page.locator('[data-reveal]');
    for (
      let left = (await reveal.isVisible()) ? (await openOnes(page)).filter((is) => !is).length : 0;
      left > 0;
      left -= 1
    ) {
      await page.keyboard.press('d');
      await look();
    }
    isLast = await next.isDisabled();
    await page.keyboard.press('PageDown');
  }
  return seen;
}
const sizes = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
];
const faultsOf = (seen: readonly Seen[]): string[] => [
  ...new Set([
    ...seen.flatMap(({ id, faults }) => faults.map((fault) => `${id} ${fault}`)),
    ...seen.flatMap(({ id, share }) =>
      share !== null && share < 0.5 ? [`${id} picture ${share.toFixed(2)}`] : [],
    ),
  ]),
];

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
  await on('teachers/show/four-steps/#b3', async (page) => {
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
      expect(await shown(page)).toBe('b17');
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
      expect(seen).toEqual(['b17', 'b1', 'b1', 'b1', 'b14']);
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
