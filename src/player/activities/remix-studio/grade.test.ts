import { describe, expect, it } from 'vitest';
import { samplesOf } from '../../../../tests/dom/play.tsx';
import { gradeRemixStudio, sayRemixStudio } from './grade.ts';
import { remixStudio } from './index.ts';

describe('remix-studio', () => {
  it.each(samplesOf('remix-studio'))('$id is sound', ({ spec }) => {
    expect(remixStudio.spec.safeParse(spec).error).toBeUndefined();
    expect(remixStudio.validate(spec as never)).toEqual([]);
  });

  it.each(samplesOf('remix-studio'))(
    '$id: the right answer is described in the chosen words',
    ({ spec, answers }) => {
      const { slots } = remixStudio.spec.parse(spec);
      const said = sayRemixStudio(spec as never, answers.right.answer as never);
      for (const { name } of slots) expect(said).toContain(`${name}: `);
      expect(gradeRemixStudio(spec as never, answers.right.answer as never)).toMatchObject({
        state: 'scored',
        verdict: 'right',
      });
    },
  );
});
