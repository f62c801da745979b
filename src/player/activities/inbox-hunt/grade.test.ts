import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inboxHunt as anySpec } from '../../../../tests/arbitraries/inspect.ts';
import { describeInspectKind } from '../../../../tests/inspect-kind.ts';
import { gradeInboxHunt, inboxCases } from './grade.ts';
import { inboxHunt } from './index.ts';

describeInspectKind(inboxHunt, anySpec, inboxCases);

describe('inbox-hunt', () => {
  const gradeWith = (
    spec: Parameters<typeof inboxCases>[0],
    pick: (truth: 'real' | 'trap') => string,
    more: (id: string) => object = () => ({}),
  ) =>
    gradeInboxHunt(
      spec,
      Object.assign(
        {},
        ...spec.cases.map(({ id, truth }) => ({ [`${id}/judge`]: [pick(truth)], ...more(id) })),
      ),
    );

  it('requires nothing further after asking an adult, and calls no message wrong', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const score = gradeWith(spec, () => 'ask');
        if (score.state !== 'scored') throw new Error('asking is whole');
        expect(Object.values(score.perOption)).not.toContain('wrong');
        expect(score.misconception).toBeUndefined();
        const signs = spec.cases.filter(({ truth }) => truth === 'trap').length;
        expect(score.earned).toBe(score.total - signs);
      }),
    );
  });

  it('requires a sign and an act whenever the pupil says trap, true message or not', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(gradeWith(spec, () => 'trap')).toEqual({
          state: 'not-ready',
          missing: spec.cases.length,
        });
        const whole = gradeWith(
          spec,
          () => 'trap',
          (id) => ({
            [`${id}/find`]: [spec.cases.find((message) => message.id === id)!.parts[0]!.id],
            [`${id}/act`]: [spec.acts[0]!.id],
          }),
        );
        expect(whole.state).toBe('scored');
      }),
    );
  });

  it('gives half for a true message called a trap, nothing for a trap called true', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const fooled = gradeWith(spec, () => 'real');
        if (fooled.state !== 'scored') throw new Error('whole');
        expect(fooled.earned).toBe(spec.cases.filter(({ truth }) => truth === 'real').length);
        expect(fooled.misconception).toBe('trap');
      }),
    );
  });

  const [spec] = fc.sample(anySpec, { numRuns: 1, seed: 5 });
  const older = (n: number) => ({
    ...spec!,
    iCan: ['accounts-and-scams.lop-1-3.3', 'accounts-and-scams.lop-4-5.2'],
    cases: Array.from({ length: n }, (_, at) => ({
      ...spec!.cases[at % 2]!,
      id: `m${at}`,
      name: `Bạn ${at}`,
    })),
  });

  const teens = (n: number) => ({ ...older(n), iCan: ['accounts-and-scams.lop-6-9.2'] });

  it('requires six messages in grades 4 and 5, eight from grade 6, and four below', () => {
    expect(inboxHunt.validate(older(6))).toEqual([]);
    expect(inboxHunt.validate(teens(8))).toEqual([]);
    expect(inboxHunt.validate({ ...older(4), iCan: ['accounts-and-scams.lop-1-3.3'] })).toEqual([]);
  });

  it('tells a pupil who asks about every message that they can be told apart', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const asked = gradeWith({ ...spec, askedAll: 'Thử phân biệt.' }, () => 'ask');
        expect(asked).toEqual({ ...gradeWith(spec, () => 'ask'), feedback: ['Thử phân biệt.'] });
        const guessed = gradeWith({ ...spec, askedAll: 'Thử phân biệt.' }, (truth) =>
          truth === 'real' ? 'real' : 'ask',
        );
        expect(guessed).toEqual(gradeWith(spec, (truth) => (truth === 'real' ? 'real' : 'ask')));
      }),
    );
  });

  it('reports the judgement of each message, without those not judged', () => {
    const { cases } = spec!;
    const calls = { [`${cases[0]!.id}/judge`]: ['trap'], [`${cases[1]!.id}/judge`]: ['ask'] };
    expect(inboxHunt.tellsApart!.calls(spec!, calls)).toEqual({
      [cases[0]!.id]: 'trap',
      [cases[1]!.id]: 'ask',
    });
    expect(inboxHunt.tellsApart!.cases(spec!).map(({ truth }) => truth)).toEqual(
      cases.map(({ truth }) => (truth === 'real' ? 'genuine' : 'trap')),
    );
  });

  it.each([
    ['five messages in grade 4', older(5), /có 5 tin; lớp 4–5 cần ít nhất 6/],
    ['seven messages in grade 6', teens(7), /có 7 tin; từ lớp 6 cần ít nhất 8/],
    [
      'only traps',
      { ...spec!, cases: spec!.cases.filter(({ truth }) => truth === 'trap') },
      /cả tin thật và bẫy/,
    ],
    [
      'a trap without a sign',
      {
        ...spec!,
        cases: spec!.cases.map((message) => ({
          ...message,
          parts: message.parts.map(({ why: _, ...part }) => part),
        })),
      },
      /ít nhất một câu có why/,
    ],
    [
      'a true message with a sign',
      {
        ...spec!,
        cases: spec!.cases.map((message) => ({
          ...message,
          parts: message.parts.map((part) => ({ ...part, why: 'Vì thế.' })),
        })),
      },
      /không câu nào có why/,
    ],
    [
      'telling that is not safe',
      { ...spec!, acts: spec!.acts.map((act) => ({ ...act, sign: 'tell' as const })) },
      /thì verdict là safe/,
    ],
    [
      'two senders of one name',
      { ...spec!, cases: spec!.cases.map((message) => ({ ...message, name: 'Mẹ' })) },
      /tên “Mẹ” dùng hai lần/,
    ],
    [
      'an act that reads like a sentence',
      {
        ...spec!,
        acts: spec!.acts.map((act, n) =>
          n ? act : { ...act, text: spec!.cases[0]!.parts[0]!.text },
        ),
      },
      /dùng hai lần trên một màn hình/,
    ],
  ])('sees %s', (_what, broken, says) =>
    expect(inboxHunt.validate(broken).join('\n')).toMatch(says),
  );
});
