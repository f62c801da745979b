import { describe, expect, it } from 'vitest';
import { samplesOf } from '../../../../tests/dom/play.tsx';
import { gradeProjectBuilder, sayProjectBuilder } from './grade.ts';
import { projectBuilder } from './index.ts';

describe('project-builder', () => {
  it.each(samplesOf('project-builder'))('$id is sound', ({ spec }) => {
    expect(projectBuilder.spec.safeParse(spec).error).toBeUndefined();
    expect(projectBuilder.validate(spec as never)).toEqual([]);
  });

  it.each(samplesOf('project-builder'))(
    '$id: the right answer is described in the chosen words',
    ({ spec, answers }) => {
      const { slots } = projectBuilder.spec.parse(spec);
      const said = sayProjectBuilder(spec as never, answers.right.answer as never);
      for (const { name } of slots) expect(said).toContain(`${name}: `);
      expect(gradeProjectBuilder(spec as never, answers.right.answer as never)).toMatchObject({
        state: 'scored',
        verdict: 'right',
      });
    },
  );
});
