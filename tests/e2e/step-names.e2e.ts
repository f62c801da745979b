/**
 * Names of steps: counted from the first scene, the same in the lesson, its plan and on the
 * projector; places keep their numbers.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stepNames, whereIs } from '#curriculum/step-names.ts';
import { beginsAt } from '#curriculum/steps.ts';
import { quiet } from '#site/lesson/messages/quiet.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { editedSite } from '../browser/edited-site.ts';
import { content } from '../content/real-content.ts';
import { readLesson } from './walk/lesson.ts';
import { newPupil, shown, stepShown, type Pupil } from './walk/pupil.ts';

const ordinary = readLesson('four-steps');
const begins = beginsAt(ordinary.steps);
const noticed = content.lessons
  .filter(({ spec, in: texts }) => spec.sensitive && texts.length > 0)
  .map(({ id }) => readLesson(id));

const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

async function open(path: string, at: SiteAddress = site): Promise<void> {
  await pupil.page.goto('about:blank');
  await pupil.page.goto(at.url + path);
  await pupil.page.waitForLoadState('networkidle');
}
const where = (): Promise<string> =>
  shown(pupil.page)
    .locator('.where')
    .evaluate((place) => place.firstChild?.textContent ?? '');
/** The number in the margin; a sensitive lesson has a link to its choice of track below it. */
const margin = async (): Promise<string> =>
  (await shown(pupil.page).locator('.step-no > :not(a)').allInnerTexts()).join(' ');

describe('a lesson', () => {
  test('begins with its step 1 behind the cover; the step before is the second review question, the addresses are unchanged', async () => {
    await open(ordinary.path);
    expect(await stepShown(pupil.page)).toBe(0);
    await pupil.page.locator('.cover .main').click();
    await expect.poll(() => stepShown(pupil.page)).toBe(begins);
    expect([await stepShown(pupil.page), await where(), await margin()]).toEqual([
      begins,
      whereIs(ordinary.steps, begins, 'vi'),
      'Bước 1',
    ]);
    expect(await where()).toMatch(/^Bước 1 trong \d+$/);
    await pupil.page.evaluate((to) => void (location.hash = `#b${to}`), begins - 1);
    await expect.poll(where).toBe('Ôn 2');
    for (const [at, { title }] of ordinary.steps.entries()) {
      await pupil.page.evaluate((to) => void (location.hash = `#b${to}`), at + 1);
      await expect.poll(() => shown(pupil.page).locator('h2').innerText()).toBe(title);
      // Hydrated questions have the same name as the printed ones.
      expect(await where()).toBe(whereIs(ordinary.steps, at + 1, 'vi'));
    }
  });

  test('a place stored by an earlier copy opens the same screen', async () => {
    await pupil.page.addInitScript(() => {
      localStorage.setItem('elm:who', 'somebody');
      localStorage.setItem('elm:at:four-steps', 'somebody 5');
    });
    await open(ordinary.path);
    expect([await stepShown(pupil.page), await where()]).toEqual([
      5,
      whereIs(ordinary.steps, 5, 'vi'),
    ]);
  });

  /** Returns the step that a number key opens from the end. */
  const typed = async (key: string, at?: SiteAddress): Promise<number> => {
    await open(`${ordinary.path}#b${ordinary.steps.length + 1}`, at);
    await pupil.page.keyboard.press(key);
    await expect.poll(() => stepShown(pupil.page)).not.toBe(ordinary.steps.length + 1);
    return stepShown(pupil.page);
  };

  test('a number key opens the step of that name, 0 the first review question', async () => {
    expect(await typed('1')).toBe(begins);
    expect(await typed('3')).toBe(begins + 2);
    expect(await typed('0')).toBe(0);
  });

  test('red on a page without its first scene', { tags: ['control'] }, async () => {
    const edited = await editedSite((text, path) =>
      path.startsWith(ordinary.path) ? text.replace(/ data-begins="?\d+"?/, '') : text,
    );
    expect(await typed('3', edited)).toBe(3);
    await edited.close();
  });
});

test('there are thirteen lessons with a notice', () => expect(noticed).toHaveLength(13));

test.each(noticed.map((lesson) => [lesson.id, lesson] as const))(
  '%s opens on its notice, which has no number; both doors lead to step 1, back leads to the notice, review questions are a link beside',
  async (_, lesson) => {
    const first = beginsAt(lesson.steps);
    const link = (name: string) => shown(pupil.page).getByRole('link', { name, exact: true });
    await open(lesson.path);
    expect(await stepShown(pupil.page)).toBe(1);
    expect(await shown(pupil.page).locator('.step-no').count()).toBe(0);
    await link(quiet.vi.enter).click();
    await expect.poll(() => stepShown(pupil.page)).toBe(first);
    expect([await where(), await margin()]).toEqual([whereIs(lesson.steps, first, 'vi'), 'Bước 1']);
    await shown(pupil.page).getByRole('link', { name: shell.vi.back }).click();
    await expect.poll(() => stepShown(pupil.page)).toBe(1);
    await link(quiet.vi.old).click();
    await expect.poll(where).toBe('Ôn 1');
    await open(lesson.path);
    await link(quiet.vi.pass).click();
    await pupil.page.waitForURL(`${site.url}${lesson.path}2/`);
    await expect.poll(() => stepShown(pupil.page)).toBe(first);
    expect(await margin()).toBe('Bước 1');
  },
);

describe('the projector and the plan', () => {
  test.each([ordinary, noticed[0]!])('use the lesson’s names in %#', async (lesson) => {
    await open(`teachers/show/${lesson.id}/`);
    const said = await pupil.page
      .locator('.screen')
      .evaluateAll((screens) =>
        screens.map(
          ({ dataset }) => [dataset.step, dataset.where, dataset.number ?? ''] as string[],
        ),
      );
    const names = stepNames(lesson.steps);
    for (const [step, label, number] of said) {
      const place = Number(step);
      const { kind, n } = names[place - 1]!;
      expect([label, number]).toEqual([
        whereIs(lesson.steps, place, 'vi') || 'Màn báo trước',
        kind === 'step' ? String(n) : '',
      ]);
    }
    expect(new Set(said.map(([step]) => step)).size).toBe(names.length);
    const shownWhere = () => pupil.page.locator('.show-bar [role=status]').innerText();
    for (const key of ['1', 'Enter']) await pupil.page.keyboard.press(key);
    await expect.poll(shownWhere).toBe(whereIs(lesson.steps, beginsAt(lesson.steps), 'vi'));
    for (const key of ['0', 'Enter']) await pupil.page.keyboard.press(key);
    await expect.poll(() => pupil.page.evaluate(() => location.hash)).toBe('#b1');
  });

  test('no page of the site has an unresolved reference, and a plan’s rows are named from the first scene', async () => {
    for (const path of [
      'teachers/plans/four-steps/',
      'en/teachers/plans/four-steps/',
      'teachers/plans/khanh-story/',
    ]) {
      await open(path);
      expect(await pupil.page.locator('main').innerText(), path).not.toMatch(/\{[bB]\d|undefined/);
    }
    await open('teachers/plans/four-steps/');
    const rows = await pupil.page.locator('.minutes td.on-screen').allInnerTexts();
    expect(rows[0]).toBe('Ôn 1, 2');
    expect(rows[1]).toMatch(/^Bước 1/);
  });
});
