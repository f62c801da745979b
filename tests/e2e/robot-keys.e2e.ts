/**
 * Every lesson from its first step to its end only by keyboard.
 *
 * @module-tag robot
 */
import { expect, it } from 'vitest';
import { onEach, siteWithScript } from '../browser/broken-page.ts';
import { walkLesson, walkLessonsBy } from './robot/whole-lessons.ts';

const site = walkLessonsBy('keys');

it(
  'red if the keyboard does not reach the main button',
  { timeout: 300_000, tags: ['control'] },
  async () => {
    const broken = await siteWithScript(onEach('.button.main', 'element.tabIndex = -1;'));
    await expect(
      walkLesson({ ...site, url: broken.url }, 'lessons/kind-words/', 'keys'),
    ).rejects.toThrow(/the keyboard does not reach <(a|button) class="button main/);
    await broken.close();
  },
);
