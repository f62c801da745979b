import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAnswer, moderatorLab as anySpec } from '../../../../tests/arbitraries/inspect.ts';
import { describeInspectKind } from '../../../../tests/inspect-kind.ts';
import { isAsked, scoreCase, wayThrough } from '../engines/inspect.ts';
import { gradeModeratorLab, postCases } from './grade.ts';
import { moderatorLab } from './index.ts';
import type { ModeratorLabSpec } from './schema.ts';

describeInspectKind(moderatorLab, anySpec, postCases);

describe('moderator-lab', () => {
  it('asks for a rule, and offers an appeal, only if a post is changed', () => {
    fc.assert(
      fc.property(
        anySpec,
        fc.constantFrom('keep', 'mend', 'hide', 'report', 'ask'),
        (spec, act) => {
          for (const at of postCases(spec))
            for (const group of at.groups.filter(({ when }) => when))
              expect(isAsked(at, group, { [`${at.id}/act`]: [act] })).toBe(
                ['mend', 'hide', 'report'].includes(act),
              );
        },
      ),
    );
  });

  it('gives less for the right act by the wrong rule', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const best = bestAnswer(postCases(spec));
        for (const at of postCases(spec).filter(
          ({ id }) => spec.cases.find((post) => post.id === id)!.rule,
        ))
          expect(scoreCase(at, { ...best, [`${at.id}/rule`]: ['two'] }).earned).toBe(
            scoreCase(at, best).earned - 1,
          );
      }),
    );
  });

  it('judges only the act if a post that breaks no rule is changed', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const { id, appeal } = spec.cases[0]!;
        const by = (rule: string) =>
          gradeModeratorLab(spec, {
            ...bestAnswer(postCases(spec)),
            [`${id}/act`]: ['hide'],
            [`${id}/rule`]: [rule],
            [`${id}/appeal`]: [appeal?.options[0]!.id ?? ''],
          });
        expect(by('one')).toEqual(by('two'));
      }),
    );
  });

  it('has a key that never names a rule for a post to be kept', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        for (const [n, at] of postCases(spec).entries())
          expect(wayThrough(at).some((text) => text.startsWith('Luật'))).toBe(n % 2 === 1);
      }),
    );
  });

  const [spec] = fc.sample(anySpec, { numRuns: 1, seed: 6 });
  const [kept, broken] = spec!.cases as [
    ModeratorLabSpec['cases'][number],
    ModeratorLabSpec['cases'][number],
  ];
  const withPosts = (...cases: ModeratorLabSpec['cases']) => ({ ...spec!, cases });
  it.each([
    [
      'nothing that deserves to be kept',
      withPosts(broken, { ...broken, id: 'other', name: 'Khác' }),
      /cần một bài đáng giữ/,
    ],
    ['an unknown type', withPosts({ ...kept, type: 'none' }), /không có trong types/],
    [
      'a rule that is not there',
      withPosts(kept, { ...broken, rule: 'three' }),
      /không có trong rules/,
    ],
    [
      'a rule broken by a post to be kept',
      withPosts({ ...kept, rule: 'one' }),
      /giữ được thì không có rule/,
    ],
    [
      'a post not to be kept that breaks no rule',
      withPosts(kept, { ...broken, rule: undefined }),
      /phải phạm một rule/,
    ],
  ])('sees %s', (_what, wrong, says) =>
    expect(moderatorLab.validate(wrong).join('\n')).toMatch(says),
  );
});
