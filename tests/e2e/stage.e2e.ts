/**
 * The stage of grades 1–5: every story step of every lesson is told on it, beat by beat, whole at a
 * lab's screen and on a phone, all at once without script.
 *
 * @module-tag pages
 * @module-tag young
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import type { Served } from '#delivery/serve/serve.ts';
import { otherLesson, shownLessons, shownOpeners } from '#curriculum/shown.ts';
import { isStaged } from '#curriculum/steps.ts';
import { site as words } from '#site/shared/messages/site.ts';
import { editedSite } from '../browser/edited-site.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { content } from '../content/real-content.ts';
import { newPupil, stepShown } from './walk/pupil.ts';

const LESSON = 'lessons/free-gift/';
/** Three bubbles and a line; four flags, a line and a thought. */
const told = [
  { step: 6, pieces: 4 },
  { step: 5, pieces: 6 },
];
const sizes = [
  { width: 1366, height: 633 },
  { width: 360, height: 740 },
];

/** The pages of grades 1–5, with the numbers of their story steps. */
const pages = (['vi', 'en'] as const).flatMap((lang) =>
  [...shownLessons(content, lang), ...shownOpeners(content, lang)]
    .filter(({ band }) => band.grades[0]! <= 5)
    .flatMap((lesson) => [lesson, ...(lesson.other ? [otherLesson(lesson)] : [])])
    .map((lesson) => ({
      path: `${lang === 'en' ? 'en/' : ''}lessons/${lesson.id}/${lesson.isOther ? '2/' : ''}`,
      isQuiet: lesson.spec.sensitive,
      steps: lesson.steps.flatMap((step, at) =>
        isStaged(step, lesson.band.grades) ? [at + 1] : [],
      ),
    })),
);

let site: Served;
let browser: Launched;
beforeAll(async () => {
  [site, browser] = [await siteServer(), await launchChromium()];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const goTo = (page: Page, step: number, isQuiet: boolean) =>
  page.evaluate(
    ([to, quiet]) => {
      const { elm } = window as unknown as { elm: { go(step: number): void } };
      if (quiet) elm.go(to as number);
      else location.hash = `b${to as number}`;
    },
    [step, isQuiet] as const,
  );

/** Returns what is wrong with the story step shown: cut off, under the bar, without its parts. */
const faultsNow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const step = document.querySelector(`#b${document.documentElement.dataset['at']}`)!;
    const faults: string[] = [];
    const box = (element: Element) => element.getBoundingClientRect();
    const scene = step.querySelector('.scene');
    if (!scene) return ['no stage'];
    const bar = box(step.querySelector('.bar')!);
    if (document.documentElement.scrollHeight > innerHeight + 1)
      faults.push(`scrolls ${document.documentElement.scrollHeight - innerHeight} px`);
    if (document.documentElement.scrollWidth > innerWidth + 1) faults.push('scrolls sideways');
    if (bar.bottom > innerHeight + 1) faults.push('its bar is below the screen');
    if (box(step.querySelector('.told')!).bottom > bar.top + 1) faults.push('lines under the bar');
    if (box(scene).height < 140) faults.push(`a stage of ${Math.round(box(scene).height)} px`);
    const shown = [...scene.querySelectorAll('.speech')].filter((one) => box(one).width > 0);
    if (innerWidth < 700 && shown.length > 1) faults.push(`${shown.length} bubbles on a phone`);
    const drawn = [...scene.querySelectorAll('.speech, .bust img:not(.off)')].filter(
      (element) => box(element).width > 0,
    );
    for (const element of drawn) {
      const [inside, whole] = [box(element), box(scene)];
      const name = element.textContent.trim().slice(0, 24) || 'a face';
      if (inside.top < whole.top - 1 || inside.bottom > whole.bottom + 1)
        faults.push(`${name} is cut off`);
      if (inside.left < whole.left - 1 || inside.right > whole.right + 1)
        faults.push(`${name} is cut off at a side`);
    }
    return faults;
  });

const main = (page: Page, step: number) => page.locator(`#b${step} .bar .main`);

/** Walks the story steps of a page by the space bar; returns what is wrong, and how many it saw. */
async function walked(
  page: Page,
  url: string,
  { path, isQuiet, steps }: (typeof pages)[number],
): Promise<{ seen: number; faults: string[] }> {
  await page.goto(`${url}${path}`);
  await page.waitForFunction(() => 'elm' in window);
  const hasEars = await page.evaluate(() => 'clips' in document.documentElement.dataset);
  if (hasEars) await page.locator('html[data-ears]').waitFor();
  // The keys need hydration; the button does not.
  await page.locator('[data-island="notices"] [role="status"]').waitFor({ state: 'attached' });
  const faults: string[] = [];
  let seen = 0;
  for (const step of steps) {
    await goTo(page, step, isQuiet);
    await expect.poll(() => stepShown(page)).toBe(step);
    if (hasEars && (await page.locator(`#b${step} .step-ears .play`).count()) !== 1)
      faults.push(`${path} ${step}: no round button`);
    // A step that may be left at once shows all at once.
    const waiting = await page.locator(`#b${step} .untold`).count();
    const beats = 1 + waiting;
    seen += (await page.locator(`#b${step} .scene`).count()) === 1 ? 1 : 0;
    for (let beat = 1; beat <= beats; beat += 1) {
      const now = await page.evaluate(
        (id) => document.querySelectorAll(`${id} .untold`).length,
        `#b${step}`,
      );
      if (now !== beats - beat) faults.push(`${path} ${step}: ${now} wait at beat ${beat}`);
      for (const fault of await faultsNow(page))
        faults.push(`${path} ${step}, beat ${beat}: ${fault}`);
      if (beat < beats) await page.keyboard.press(beat % 2 === 0 ? 'Space' : 'Enter');
    }
  }
  return { seen, faults };
}

describe.each(sizes)('at $width×$height', (viewport) => {
  test(
    'every story step of grades 1–5 is told on a stage that fits the screen',
    { timeout: 600_000 },
    async () => {
      const context = await browser.browser.newContext({ viewport, reducedMotion: 'reduce' });
      const page = await context.newPage();
      let [seen, of] = [0, 0];
      const faults: string[] = [];
      for (const one of pages) {
        const found = await walked(page, site.url, one);
        seen += found.seen;
        of += one.steps.length;
        faults.push(...found.faults);
      }
      await context.close();
      console.log(
        `story steps on a stage at ${viewport.width}×${viewport.height}: ${seen} of ${of}`,
      );
      expect(faults).toEqual([]);
      expect(seen).toBe(of);
      expect(of).toBeGreaterThan(180);
    },
  );
});

const standing = (page: Page, step: number): Promise<number> =>
  page.evaluate(
    (id) =>
      [...document.querySelectorAll(`${id} .beat`)].filter((piece) =>
        piece.checkVisibility({ visibilityProperty: true }),
      ).length,
    `#b${step}`,
  );

async function opened(url: string, step: number, options = {}) {
  const pupil = await newPupil(browser.browser, url, options);
  await pupil.page.goto(`${url}${LESSON}#b${step}`);
  return pupil;
}

/** Returns the number of beats told at first and after each press, until the step is left. */
async function countsOf(url: string, step: number): Promise<number[]> {
  const { page, close } = await opened(url, step);
  const counts: number[] = [];
  while ((await stepShown(page)) === step && counts.length < 9) {
    const stood = await standing(page, step);
    counts.push(stood);
    await main(page, step).click();
    // A step is left by its address, a moment after the press.
    await expect
      .poll(async () => (await stepShown(page)) !== step || (await standing(page, step)) > stood)
      .toBe(true);
  }
  await close();
  return counts;
}

describe.each(told)('step $step', ({ step, pieces }) => {
  test('shows its beats one by one, and then continues', async () => {
    expect(await countsOf(site.url, step)).toEqual(
      Array.from({ length: pieces }, (_, index) => index + 1),
    );
  });

  test('shows all at one press', async () => {
    const { page, close } = await opened(site.url, step);
    await page.locator(`#b${step}`).getByRole('button', { name: words.vi.tellAll }).click();
    expect(await standing(page, step)).toBe(pieces);
    expect(await stepShown(page)).toBe(step);
    await close();
  });

  test('names its button after what it does', async () => {
    const { page, close } = await opened(site.url, step);
    const names = [];
    for (let beat = 1; beat <= pieces; beat += 1) {
      names.push((await main(page, step).innerText()).trim());
      if (beat < pieces) await main(page, step).click();
    }
    expect(names).toEqual([...Array<string>(pieces - 1).fill(words.vi.tellMore), 'Tiếp']);
    await close();
  });

  test('nothing moves when a beat appears: its space is reserved', async () => {
    const { page, close } = await opened(site.url, step);
    const height = () =>
      page.locator(`#b${step} .scene`).evaluate((scene) => scene.getBoundingClientRect().height);
    const before = await height();
    await main(page, step).click();
    expect(await height()).toBe(before);
    await close();
  });
});

test('one bubble at a time in a slot; the words of the one before return to the line', async () => {
  const { page, close } = await newPupil(browser.browser, site.url);
  await page.goto(`${site.url}lessons/family-screen-plan/#b6`);
  const bubbles = () =>
    page
      .locator('#b6 .speech')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  for (let beat = 1; beat <= 5; beat += 1) {
    expect(await bubbles()).toBe(1);
    if (beat < 5) await main(page, 6).click();
  }
  expect(await page.locator('#b6 .told').innerText()).toContain('Chín ngày liền');
  await close();
});

test('no speech begins by itself', async () => {
  const { page, close } = await newPupil(browser.browser, site.url);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${site.url}lessons/my-private-things/#b3`);
  await page.locator('#b3 .play').waitFor();
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('Space');
  expect(requests.filter((address) => address.endsWith('.opus'))).toEqual([]);
  await close();
});

test('without script every line is visible, in order, and no bubble says it twice', async () => {
  const { page, close } = await opened(site.url, 6, { javaScriptEnabled: false });
  expect(await standing(page, 6)).toBe(4);
  const text = await page.locator('#b6 .read').innerText();
  expect(text.match(/Con hỏi mẹ là đúng/g)).toHaveLength(1);
  await close();
});

test('red if all beats are visible at once', { tags: ['control'] }, async () => {
  const hasty = await editedSite((text, path) =>
    path.startsWith(LESSON) ? text.replace(/ untold(?=[" ])/g, '') : text,
  );
  expect(await countsOf(hasty.url, 6)).toEqual([4]);
  await hasty.close();
});

test('red if a step has no stage', { tags: ['control'] }, async () => {
  const bare = await editedSite((text, path) =>
    path.startsWith(LESSON)
      ? text.replaceAll('<figure class="scene', '<figure class="plain')
      : text,
  );
  const { page, close } = await newPupil(browser.browser, bare.url);
  const { seen } = await walked(
    page,
    bare.url,
    pages.find(({ path }) => path === LESSON)!,
  );
  expect(seen).toBe(0);
  await close();
  await bare.close();
});
