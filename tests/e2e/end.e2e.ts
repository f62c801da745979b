/** The end of a lesson: the next one is visible at once, on a lab's screen and on a phone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site as words } from '#site/shared/messages/site.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { editedSite } from '../browser/edited-site.ts';
import { distFolder } from '../browser/site-server.ts';
import { keepWork } from './bars.ts';
import { readLesson } from './walk/lesson.ts';

const site = builtSite();
const sizes = [
  { width: 1366, height: 633 },
  { width: 360, height: 740 },
  { width: 360, height: 640 },
];
/**
 * One of each band; the first is for pupils who do not read yet, with an audio button beside the
 * link.
 */
const lessons = ['kind-words', 'free-gift', 'inbox-traps', 'my-data-my-rights'].map((id) =>
  readLesson(id),
);

/**
 * Returns the lessons whose next one is not fully visible when the end opens, fresh and with stored
 * work.
 */
async function unseen(at: SiteAddress): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of sizes) {
    const context = await site.browser.newContext({ viewport });
    const page = await context.newPage();
    for (const isKept of [false, true]) {
      if (isKept) await keepWork(page, at.url);
      for (const { path, steps, id } of lessons) {
        await page.goto('about:blank');
        await page.goto(`${at.url}${path}#b${steps.length + 1}`, { waitUntil: 'networkidle' });
        const box = await page.locator('.step:visible a.main[data-next]').evaluateAll((links) =>
          links.map((link) => {
            const { top, bottom, left, right, height } = link.getBoundingClientRect();
            return {
              isWhole: top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth,
              height,
            };
          }),
        );
        if (box.length !== 1 || !box[0]!.isWhole || box[0]!.height < 48)
          found.push(
            `${id} at ${viewport.width} × ${viewport.height}${isKept ? ', work kept' : ''}`,
          );
      }
    }
    await context.close();
  }
  return found;
}

test('“Bài tiếp” is fully visible on the first screen', async () =>
  expect(await unseen(site)).toEqual([]));

test('it is the only main button, and names the next lesson', async () => {
  const page = await site.browser.newPage({ viewport: sizes[2]! });
  await page.goto(`${site.url}${lessons[1]!.path}#b${lessons[1]!.steps.length + 1}`, {
    waitUntil: 'networkidle',
  });
  const main = page.locator('.step:visible .button.main');
  expect(await main.count()).toBe(1);
  expect(await main.innerText()).toMatch(new RegExp(`^${words.vi.nextLesson}\\s+\\S`));
  await page.close();
});

/** The last screen of a lesson's page as built, with addresses as seen from the site's root. */
const endOf = (file: string): string =>
  /class="end-screen">.*?class="end-foot"/s
    .exec(readFileSync(join(distFolder, 'lessons', file, 'index.html'), 'utf8'))![0]
    .replaceAll('../', '')
    .replaceAll(/data-props="[^"]*"/g, '');

test('both tracks of a sensitive lesson of grades 1–5 end with the same screen', () => {
  const young = readdirSync(join(distFolder, 'lessons')).filter(
    (id) =>
      existsSync(join(distFolder, 'lessons', id, '2')) &&
      readFileSync(join(distFolder, 'lessons', id, 'index.html'), 'utf8').includes('end-young'),
  );
  expect(young.length).toBeGreaterThanOrEqual(5);
  for (const id of young) expect(endOf(`${id}/2`), id).toBe(endOf(id));
});

test('red if the bar has no next lesson', { tags: ['control'] }, async () => {
  const edited = await editedSite((text, path) =>
    path.startsWith('lessons/')
      ? text.replace(/(<a class="button main"[^>]*data-next)/, '$1-gone')
      : text,
  );
  expect(await unseen(edited)).toHaveLength(sizes.length * lessons.length * 2);
  await edited.close();
});
