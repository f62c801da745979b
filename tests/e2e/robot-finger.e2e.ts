/**
 * Every lesson from its first step to its end only by touch, on a phone.
 *
 * @module-tag robot
 */
import { expect, it } from 'vitest';
import { siteWithScript, unheard } from '../browser/broken-page.ts';
import { walkLesson, walkLessonsBy } from './robot/whole-lessons.ts';
import { explorePage } from './walk/curious.ts';

const site = walkLessonsBy('finger');

it('red if “Tiếp” leads nowhere', { timeout: 300_000, tags: ['control'] }, async () => {
  const broken = await siteWithScript(unheard('.button.main'));
  await expect(
    walkLesson({ ...site, url: broken.url }, 'lessons/kind-words/', 'finger'),
  ).rejects.toThrow(/no way on/);
  await broken.close();
});

it('looks again if its target is re-rendered before the press', async () => {
  const page = await (await site.browser.newContext({ hasTouch: true })).newPage();
  page.setDefaultTimeout(15_000);
  const button = '<button class="button main">Tiếp</button>';
  await page.setContent(`<section class="step" id="b1"><div class="bar">${button}</div></section>`);
  await page.evaluate((button) => {
    const bar = document.querySelector<HTMLElement>('.bar')!;
    const draw = () => void (bar.innerHTML = button);
    const drawing = setInterval(draw, 5);
    setTimeout(() => clearInterval(drawing), 600);
    bar.addEventListener(
      'click',
      () => void (bar.innerHTML = '<div data-island="end-card"></div>'),
    );
  }, button);
  expect((await explorePage(page, 'finger')).steps).toBe(1);
  await page.context().close();
});
