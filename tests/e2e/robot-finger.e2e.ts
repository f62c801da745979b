/** Every lesson from its first step to its end by one finger alone, on a phone. */
import { expect, it } from 'vitest';
import { editedCode } from '../browser/edited-code.ts';
import { walkLesson, walkLessonsBy } from './robot/whole-lessons.ts';

const site = walkLessonsBy('finger');

it('red where “Tiếp” leads nowhere', { timeout: 300_000 }, async () => {
  const broken = await editedCode([
    {
      file: 'src/activities/shell/Acts.tsx',
      find: 'else goToStep(step!.n + 1);',
      put: 'else goToStep(step!.n);',
    },
  ]);
  await expect(walkLesson({ ...site, url: broken.url }, 'lessons/kind-words/', 'finger')).rejects.toThrow(
    /no way on/,
  );
  await broken.close();
});
