/**
 * The same build in every place: at the root, in a sub-folder, on a USB stick; alone, without
 * third-party requests.
 *
 * @module-tag player
 */
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { me } from '#site/pupil/messages/me.ts';
import { editedFolder, editedSite, withoutPolicy } from '../browser/edited-site.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';
import { exitStep, items, lessonPath, placed, rightOf, stepOf } from './walk/lesson.ts';
import { answerRight, newPupil, shown, type Pupil } from './walk/pupil.ts';

let chromium: Launched;
beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium?.close());

const inLesson = (path: string): boolean => path === `${lessonPath}index.html`;

/**
 * From the start page to the stored work: every kind of page, three answers, help, the exit
 * ticket's questions.
 */
async function walkAll({ page }: Pupil, site: string): Promise<void> {
  await page.goto(site);
  await page.getByRole('link', { name: 'Lớp 4' }).click();
  await page.locator(`.board a[href$="${lessonPath}"]`).click();
  await page.locator('.cover .main').click();
  await shown(page).locator('.bar .main').click();
  for (const id of placed.slice(0, 3)) {
    await page.goto(`${site}${lessonPath}#b${stepOf(id)}`);
    await answerRight(page, items[id]!);
  }
  await page.goto(`${site}${lessonPath}#b${exitStep}`);
  await shown(page)
    .getByText(/^Câu 1 trong/)
    .waitFor();
  await page.getByRole('link', { name: 'Cần giúp?' }).click();
  await page.keyboard.press('Escape');
  for (const path of [
    'info/',
    'about/',
    'teachers/',
    'teachers/plans/help-map/',
    'teachers/worksheets/help-map/',
    'teachers/keys/help-map/',
    'parents/',
    'parents/talks/help-map/',
    'gallery/',
    'gallery/help-finder/village-map/',
  ])
    await page.goto(site + path, { waitUntil: 'networkidle' });
  await page.goto(`${site}me/#may-giu-gi`);
  await page.getByText(me.vi.answers.replace('{n}', '3')).waitFor();
  for (const id of placed.slice(0, 3))
    await page.getByText(rightOf(items[id]!)[0]!).first().waitFor();
}

test.each(['/', '/a/b/'])(
  'at %s the whole walk works, stores, and requests nothing outside that folder',
  async (base) => {
    const site = await siteServer({ base });
    const pupil = await newPupil(chromium.browser, site.url);
    await walkAll(pupil, site.url);
    expect(pupil.foreign).toEqual([]);
    expect(pupil.errors).toEqual([]);
    await pupil.close();
    await site.close();
  },
);

describe('a page with a foreign request', () => {
  const visit = async (edit: (text: string) => string): Promise<Pupil> => {
    const site = await editedSite((text, path) =>
      inLesson(path)
        ? edit(text).replace('</body>', '<img src="https://else.example/x.gif" alt=""></body>')
        : text,
    );
    const pupil = await newPupil(chromium.browser, site.url);
    await pupil.page.goto(site.url + lessonPath, { waitUntil: 'networkidle' });
    await pupil.close();
    await site.close();
    return pupil;
  };
  test(
    'red: blocked by the policy, and reported as its violation',
    { tags: ['control'] },
    async () => {
      expect((await visit((text) => text)).errors.join()).toContain('policy: img-src');
    },
  );
  test(
    'red: without the policy it is found as a foreign request',
    { tags: ['control'] },
    async () => {
      expect((await visit(withoutPolicy)).foreign).toEqual(['https://else.example/x.gif']);
    },
  );
});

describe('an injected script', () => {
  const ran = async (edit: (text: string) => string): Promise<boolean> => {
    const site = await editedSite((text, path) =>
      inLesson(path)
        ? edit(text).replace('</main>', '<script>document.title = "taken"</script></main>')
        : text,
    );
    const { page, close } = await newPupil(chromium.browser, site.url);
    await page.goto(site.url + lessonPath, { waitUntil: 'networkidle' });
    const title = await page.title();
    await close();
    await site.close();
    return title === 'taken';
  };
  test('does not run', async () => expect(await ran((text) => text)).toBe(false));
  test('red: runs without the policy', { tags: ['control'] }, async () =>
    expect(await ran(withoutPolicy)).toBe(true),
  );
});

describe('from a folder, without any server', () => {
  /**
   * Returns the faults of a page opened from `folder`: errors, foreign requests, pictures that did
   * not load.
   */
  const wrongIn = async (folder: string, path: string): Promise<string[]> => {
    const root = `${pathToFileURL(folder).href}/`;
    const { page, errors, foreign, close } = await newPupil(chromium.browser, root);
    await page.goto(`${root}${path}index.html`, { waitUntil: 'networkidle' });
    for (const picture of await page.locator('img').all())
      await picture.scrollIntoViewIfNeeded({ timeout: 2000 }).catch(() => undefined);
    await page.waitForLoadState('networkidle');
    const lost = await page.evaluate(() =>
      [...document.images]
        .filter((image) => image.checkVisibility() && !(image.complete && image.naturalWidth > 0))
        .map((image) => image.src),
    );
    await close();
    return [...errors, ...foreign, ...lost];
  };

  test.each([
    ['the door', ''],
    ['the lesson', lessonPath],
    ['the info page', 'info/'],
    ['the projector', 'teachers/show/blurred-card/'],
  ])('%s opens with no error and every picture', async (_, path) => {
    expect(await wrongIn(distFolder, path)).toEqual([]);
  });

  test(
    'red if the page has a module script, which file:// refuses',
    { tags: ['control'] },
    async () => {
      const { folder, remove } = editedFolder((text, path) =>
        inLesson(path)
          ? text.replace(
              /data-boot="([^"]+)"/,
              '$&></script><script type="module" src="$1"></script><script',
            )
          : text,
      );
      expect((await wrongIn(folder, lessonPath)).join()).toContain('file://');
      remove();
    },
  );
});
