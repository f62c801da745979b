/** Every lesson of grades 1–3 from its first step to its end card, by a pupil who cannot read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnySpec } from '../../src/domain/activity.ts';
import { withPhones } from '../../src/domain/phones.ts';
import { readFiles } from '../../src/content/files.ts';
import { readContent } from '../../src/content/read.ts';
import { heardLessons } from '../../src/tools/voice/sentences.ts';
import { editedSite } from '../browser/edited-site.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { isChanged } from '../a11y/pages.ts';
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

const { content } = readContent(readFiles('.'));
const heard = heardLessons(content);
const specs = new Map<string, AnySpec>(
  heard.flatMap(({ lesson }) =>
    [lesson, ...(lesson.other ? [lesson.other] : [])].flatMap(({ items }) =>
      Object.entries(withPhones(items, numbers)),
    ),
  ),
);
const ways = heard.flatMap(({ id, lesson }) => [
  { path: `lessons/${id}/`, door: 0 },
  ...(lesson.other ? [{ path: `lessons/${id}/2/`, door: 1 }] : []),
]);

/** @returns how many questions were answered on the way to the end card */
async function walk(siteUrl: string, path: string, door: number): Promise<number> {
  const context = await browser.browser.newContext({ viewport: { width: 1366, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(siteUrl + path);
  await page.locator('.button.ear').first().waitFor({ state: 'attached' });
  let answered = 0;
  for (let press = 0; press < 80; press += 1) {
    const step = page.locator('.step').filter({ visible: true });
    if ((await step.locator('[data-island="end-card"]').count()) > 0) {
      await context.close();
      return answered;
    }
    const doors = step.locator('.doors a.button');
    if ((await doors.count()) > 0) {
      // Two doors, alike in everything; each has an ear.
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
      if (!(await step.locator('.remark').isVisible())) await step.locator('.bar .button.main').click();
      await step.locator('.remark').waitFor();
      answered += 1;
      await page.waitForTimeout(450);
    }
    await step.locator('.bar .button.main').filter({ visible: true }).click();
    await page.waitForTimeout(120);
  }
  throw new Error('no end in 80 presses');
}

// The first, a sensitive one's second way, and those that changed; every one in `prove -- young`.
const walked = ways.filter(
  (way) => way === ways[0] || way === ways.find(({ door }) => door === 1) || isChanged(way.path),
);
describe.each(walked)('/$path', ({ path, door }) => {
  it('is finished by pictures and ears alone', async () =>
    expect(await walk(site.url, path, door)).toBeGreaterThan(0));
});

it('red for choices that are words alone', async () => {
  const bare = await editedSite((text, at) =>
    at.endsWith('.json') && at.includes('items')
      ? text.replace(/,"picture":"[^"]+"/g, '')
      : at.endsWith('.js')
        ? text.replaceAll('Nghe: {text}', 'Nghe')
        : text,
  );
  await expect(walk(bare.url, ways[0]!.path, 0)).rejects.toThrow(/không có tranh/);
  await bare.close();
});
