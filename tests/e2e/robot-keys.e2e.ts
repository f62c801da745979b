/**
 * Every lesson from its first step to its end by the keys of a keyboard alone.
 *
 * @module-tag robot
 */
import { expect, it } from 'vitest';
import { editedCode } from '../browser/edited-code.ts';
import { walkLesson, walkLessonsBy } from './robot/whole-lessons.ts';

const site = walkLessonsBy('keys');

it('red where the keyboard does not reach the main button', { timeout: 300_000 }, async () => {
  const broken = await editedCode([
    {
      file: 'src/activities/shell/Acts.tsx',
      find: 'aria-disabled={waiting || undefined}',
      put: 'aria-disabled={waiting || undefined} tabIndex={-1}',
    },
  ]);
  await expect(
    walkLesson({ ...site, url: broken.url }, 'lessons/kind-words/', 'keys'),
  ).rejects.toThrow(/the keyboard does not reach <button class="button main/);
  await broken.close();
});
