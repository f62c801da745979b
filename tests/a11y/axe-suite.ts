// axe on pages at one width; the robot that answers samples also runs axe on them
// (tests/e2e/robot.e2e.ts). One file per width, so that two browsers share the work.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { emptiedTab, type EmptiedTab } from '../browser/emptied-tab.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { IDLE_MS } from '#site/shared/page/idle.tsx';
import { cards } from '#site/pupil/messages/cards.ts';
import { exit } from '#site/help/messages/exit.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { idle } from '#site/pupil/messages/idle.ts';
import { exitStep, items, lessonPath, stepCount, stepOf, using } from '../e2e/walk/lesson.ts';
import { answerRight, press } from '../e2e/walk/pupil.ts';
import { axeFaults, widths } from './axe.ts';
import { checkedPages, isChanged } from './pages.ts';
import { openCardForm } from '../e2e/walk/keep-card.ts';

/**
 * `npm test` leaves the other track of a sensitive lesson and English lessons to `prove`: the same
 * page with other words.
 */
const pages = checkedPages.filter((path) => isChanged(path) || !/^en\/lessons\/|\/2\/$/.test(path));

let browser: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;

export const open = async (path: string, size: (typeof widths)[number]): Promise<Page> => {
  const context = await browser.browser.newContext({ viewport: size });
  const page = await context.newPage();
  await page.goto(`${site.url}${path}`);
  return page;
};

/** Registers the tests of one width; call it once in a test file. */
export function axeAt(size: (typeof widths)[number]): void {
  let fresh: EmptiedTab;
  beforeAll(async () => {
    [browser, site] = [await launchChromium(), await siteServer()];
    fresh = await emptiedTab(browser.browser, { viewport: size });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  describe(`axe at ${size.width} px, no rule off, target-size on`, () => {
    // Alternates in `npm test`: one page at one width, the next at the other. A changed page is
    // tested at both.
    it.each(pages.filter((path, at) => isChanged(path) || widths[at % widths.length] === size))(
      '/%s has no fault on first load',
      async (path) => {
        await fresh.open(`${site.url}${path}`);
        const page = fresh.tab;
        // Wait until hydration and deferred parts are done.
        await page.waitForLoadState('networkidle');
        const steps = await page.locator('.step[id]').count();
        for (let step = 1; step <= Math.max(1, steps); step += 1) {
          if (steps) await page.goto(`${site.url}${path}#b${step}`);
          expect(await axeFaults(page), `step ${step}`).toEqual([]);
        }
      },
    );

    it.each([
      ['lessons/help-map/', 4],
      ['en/lessons/four-steps/', 10],
    ] as const)(
      '/%s answered, its help panel, the card form and /me/ with work in it have no fault',
      async (lesson, step) => {
        const page = await open(`${lesson}#b${step}`, size);
        await page.locator(`#b${step} label.option`).first().click();
        await page.locator(`#b${step} .button.main`).click();
        await page.locator(`#b${step} .remark`).waitFor();
        expect(await axeFaults(page)).toEqual([]);
        await page.locator('[data-help]').click();
        expect(await axeFaults(page)).toEqual([]);
        await page.locator('.with-path').waitFor();
        for (const press of ['.path-open', '.choice', '.choice']) {
          await page.locator(press).first().click();
          expect(await axeFaults(page), press).toEqual([]);
        }
        for (const fold of await page.locator('.path summary').all()) await fold.click();
        expect(await axeFaults(page), 'folds open').toEqual([]);
        await page.keyboard.press('Escape');
        const last = await page.locator('.step[id]').count();
        await page.goto(`${site.url}${lesson}#b${last}`);
        await openCardForm(page);
        await page.locator('.picture').first().click();
        expect(await axeFaults(page)).toEqual([]);
        await page.goto(`${site.url}me/#may-giu-gi`);
        await page.locator('section.plate').first().waitFor();
        expect(await axeFaults(page)).toEqual([]);
        await page.context().close();
      },
    );

    it('/lessons/help-map/ has no fault up to its exit result, stamped end and idle screen', async () => {
      const context = await browser.browser.newContext({ viewport: size });
      const page = await context.newPage();
      await page.clock.install();
      const at = (step: number) => page.goto(`${site.url}${lessonPath}#b${step}`);
      const [core] = using('core') as [string];
      await at(stepOf(core));
      await answerRight(page, items[core]!);
      await at(exitStep);
      for (const id of using('exit-a')) {
        await page.locator('.step:visible .stem').filter({ hasText: items[id]!.stem }).waitFor();
        await answerRight(page, items[id]!);
        // The second click of a double click is ignored.
        await page.clock.runFor(450);
        await press(page, shell.vi.next);
      }
      await page.getByRole('button', { name: exit.vi.exitSwap }).waitFor();
      expect(await axeFaults(page), 'the result').toEqual([]);
      await at(stepCount);
      await page.getByText(cards.vi.stamp, { exact: true }).waitFor();
      expect(await axeFaults(page), 'the end').toEqual([]);
      await page.clock.runFor(IDLE_MS + 60_000);
      await page.getByRole('dialog', { name: idle.vi.title }).waitFor();
      expect(await axeFaults(page), 'the soft screen').toEqual([]);
      await context.close();
    });
  });
}
