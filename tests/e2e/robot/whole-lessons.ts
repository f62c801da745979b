// Every lesson from its first step to its end by one input method. Two test files call it, so that
// two workers run it.
import { describe, expect, it } from 'vitest';
import { everyPage, isChanged } from '../../a11y/pages.ts';
import { builtSite, type BuiltSite } from '../../browser/built-site.ts';
import { isEvery } from '../../browser/tier.ts';
import { explorePage, type Hand, type Walk } from '../walk/curious.ts';
import { watched } from '../walk/watched.ts';

/**
 * `asked`: the questions of its steps; review questions come only to a card that has some.
 * `asksAtEnd`: false for a lesson that only prepares others.
 */
export type WholeWalk = Walk & { asked: string[]; asksAtEnd: boolean; complaints: string[] };

const screens = {
  keys: { viewport: { width: 1366, height: 633 } },
  finger: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
};

export async function walkLesson(
  { browser, url }: BuiltSite,
  path: string,
  hand: Hand,
): Promise<WholeWalk> {
  const context = await browser.newContext(screens[hand]);
  const { page, errors, foreign } = await watched(context, url);
  page.setDefaultTimeout(15_000);
  try {
    await page.goto(`${url}${path}`);
    const asked = await page
      .locator('[data-activity]:not([data-of])')
      .evaluateAll((all) => all.map((element) => element.getAttribute('data-activity')!));
    const asksAtEnd = (await page.locator('[data-island="exit-check"]').count()) > 0;
    return {
      ...(await explorePage(page, hand)),
      asked,
      asksAtEnd,
      complaints: [...errors, ...foreign],
    };
  } finally {
    await context.close();
  }
}

const lessons = everyPage.filter((page) => /^lessons\/[^/]+\/(2\/)?$/.test(page));
/** One, and those that changed; in `prove -- robot` all. */
const walked = lessons.filter(
  (page) => isEvery || page === 'lessons/inbox-traps/' || isChanged(page),
);

/** Registers the tests of one input method. */
export function walkLessonsBy(hand: Hand): BuiltSite {
  const site = builtSite();
  describe.each(walked)('/%s', (path) => {
    it(`is finished by ${hand} alone`, { timeout: 300_000 }, async () => {
      const { answered, asked, asksAtEnd, complaints } = await walkLesson(site, path, hand);
      expect(asked.filter((item) => !answered.includes(item))).toEqual([]);
      expect(answered.length > asked.length).toBe(asksAtEnd);
      expect(complaints).toEqual([]);
    });
  });
  return site;
}
