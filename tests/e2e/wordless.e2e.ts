/**
 * Every lesson of grades 1–3 from the site's start page to its end card, by a pupil who cannot
 * read.
 *
 * @module-tag pages
 * @module-tag young
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnySpec } from '#core/questions/activity.ts';
import { withPhones } from '#core/help/phones.ts';
import { doorTexts } from '#site/shared/audio/heard-lists.ts';
import { modulesPlanned, openersPlanned } from '#curriculum/plan.ts';
import { interpolate } from '#core/text/messages.ts';
import { listen } from '#player/activities/shell/listen-messages.ts';
import { heardLessons } from '#delivery/voice/sentences.ts';
import { editedSite } from '../browser/edited-site.ts';
import { pastDoubleClick } from '../browser/waits.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { isChanged } from '../a11y/pages.ts';
import { content } from '../content/real-content.ts';
import { numbers } from './samples.ts';
import { answer, asked } from './walk/wordless.ts';

let browser: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [browser, site] = [await launchChromium(), await siteServer()];
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const heard = heardLessons(content);
const specs = new Map<string, AnySpec>(
  heard.flatMap(({ lesson }) =>
    [lesson, ...(lesson.other ? [lesson.other] : [])].flatMap(({ items }) =>
      Object.entries(withPhones(items, numbers)),
    ),
  ),
);
type Way = { path: string; door: number; grade: number; title: string };
const planned = new Map(
  [
    ...modulesPlanned(content).flatMap(({ spec: { grades }, lessons }) =>
      lessons.map(({ id, spec }) => ({ id, grade: grades[0]!, title: spec.screenTitle.vi })),
    ),
    ...openersPlanned(content, 'lop-1-3').map(({ id, spec }) => ({
      id,
      grade: 1,
      title: spec.title.vi,
    })),
  ].map((lesson) => [lesson.id, lesson]),
);
const ways: Way[] = heard.flatMap(({ id, lesson }) => {
  const { grade, title } = planned.get(id)!;
  return [
    { path: `lessons/${id}/`, door: 0, grade, title },
    ...(lesson.other ? [{ path: `lessons/${id}/2/`, door: 1, grade, title }] : []),
  ];
});

/** Goes from the start page by the figure of the grade to the lesson by its audio button. */
async function enter(page: Page, siteUrl: string, { grade, title }: Way): Promise<void> {
  await page.goto(siteUrl);
  await page
    .getByRole('button', {
      name: interpolate(listen.vi.listenOf, { text: doorTexts.slice(0, 2).join(' ') }),
    })
    .waitFor();
  await page.locator('.grades a', { hasText: new RegExp(`^\\s*${grade}\\s*$`) }).click();
  const ear = page.getByRole('button', {
    name: interpolate(listen.vi.listenOf, { text: title }),
    exact: true,
  });
  await page
    .locator('li', { has: ear })
    .getByRole('link')
    .filter({ has: page.locator('img, span') })
    .click();
}

/** @returns the number of questions answered on the way to the end card */
async function walk(siteUrl: string, way: Way, throughTheDoor = way.door === 0): Promise<number> {
  const { path, door } = way;
  const context = await browser.browser.newContext({ viewport: { width: 1366, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  // The second way of a sensitive lesson is a separate page.
  if (throughTheDoor) await enter(page, siteUrl, way);
  else await page.goto(siteUrl + path);
  await page.locator('.step .button.ear').first().waitFor({ state: 'attached' });
  const start = page.locator('.cover .main');
  if (await start.isVisible()) await start.click();
  let answered = 0;
  for (let press = 0; press < 80; press += 1) {
    const step = page.locator('.step').filter({ visible: true });
    if ((await step.locator('[data-island="end-card"]').count()) > 0) {
      await context.close();
      return answered;
    }
    const doors = step.locator('.doors a.button');
    if ((await doors.count()) > 0) {
      // Two doors, alike in everything; each has an audio button.
      await expect.poll(() => step.locator('.doors .button.ear').count()).toBe(2);
      await doors.nth(door).click();
      await expect.poll(() => doors.count()).toBe(0);
      continue;
    }
    const item = await asked(page);
    if (item && !(await step.locator('.remark').isVisible())) {
      const spec = specs.get(item)!;
      await step.locator('.ask .button.ear').first().waitFor();
      await answer(step, spec.kind, spec);
      if (!(await step.locator('.remark').isVisible()))
        await step.locator('.bar .button.main').click();
      await step.locator('.remark').waitFor();
      answered += 1;
      await pastDoubleClick(page);
    }
    await step.locator('.bar .button.main').filter({ visible: true }).click();
    // The next step is rendered.
    await page.waitForTimeout(120);
  }
  throw new Error('no end in 80 presses');
}

// The first, the second way of a sensitive one, and those that changed; every one in `prove --
// young`.
const walked = ways.filter(
  (way) => way === ways[0] || way === ways.find(({ door }) => door === 1) || isChanged(way.path),
);
describe.each(walked)('/$path', (way) => {
  it('is found from the start page and finished only by pictures and audio buttons', async () =>
    expect(await walk(site.url, way)).toBeGreaterThan(0));
});

it('red for choices with text only', { tags: ['control'] }, async () => {
  const bare = await editedSite((text, at) =>
    at.endsWith('.json') && at.includes('items')
      ? text.replace(/,"picture":"[^"]+"/g, '')
      : at.endsWith('.js')
        ? text.replaceAll('Nghe: {text}', 'Nghe')
        : text,
  );
  await expect(walk(bare.url, ways[0]!, false)).rejects.toThrow(/không có tranh/);
  await bare.close();
});
