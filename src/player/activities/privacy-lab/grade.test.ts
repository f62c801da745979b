import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { privacyLab as anySpec, setBest, setBy } from '../../../../tests/arbitraries/configure.ts';
import { describeConfigureKind } from '../../../../tests/configure-kind.ts';
import { gradePrivacyLab, sayPrivacyLab } from './grade.ts';
import { privacyLab } from './index.ts';

describeConfigureKind(privacyLab, anySpec, {
  by: ({ switches }, picks) => setBy(switches, picks),
  best: ({ switches }) => setBest(switches),
  switchesOf: ({ switches }) => switches,
});

describe('privacy-lab', () => {
  it('is complete once a setting differs from the default, and not when it is set back', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const [first] = spec.switches;
        expect(gradePrivacyLab(spec, { [first!.id]: [first!.options[1]!.id] }).state).toBe(
          'scored',
        );
        expect(gradePrivacyLab(spec, { [first!.id]: [first!.start!] })).toEqual({
          state: 'not-ready',
          missing: 1,
        });
      }),
    );
  });

  it('uses the app’s default if the pupil changed nothing', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const [first, ...rest] = spec.switches;
        const score = gradePrivacyLab(spec, { [first!.id]: [first!.options[1]!.id] });
        if (score.state !== 'scored') throw new Error('changed');
        const half = rest.filter(({ options }) => options[0]!.verdict === 'partly').length / 2;
        expect(score.earned).toBe(1 + half);
        expect(sayPrivacyLab(spec, {})).toContain(`${first!.name}: ${first!.options[0]!.text}`);
      }),
    );
  });

  const [spec] = fc.sample(anySpec, { numRuns: 1, seed: 4 });
  const withFirst = (more: object) => ({
    ...spec!,
    switches: spec!.switches.map((item, n) => (n ? item : { ...item, ...more })),
  });
  const options = spec!.switches[0]!.options;
  it.each([
    ['a setting that is nothing at first', withFirst({ start: undefined }), /thiếu start/],
    ['a start that is no option', withFirst({ start: 'nowhere' }), /không phải mã một lựa chọn/],
    [
      'no way to be safe',
      withFirst({
        options: options.map((option) => ({
          ...option,
          verdict: 'unsafe' as const,
          next: 'Đổi.',
          misconception: 'x',
        })),
      }),
      /chưa có lựa chọn nào safe/,
    ],
    [
      'a slip without what to do next',
      withFirst({ options: options.map(({ next: _, ...rest }) => rest) }),
      /thiếu next/,
    ],
    [
      'a slip without a belief',
      withFirst({ options: options.map(({ misconception: _, ...rest }) => rest) }),
      /thiếu misconception/,
    ],
    [
      'two buttons that read the same',
      withFirst({ options: options.map((option) => ({ ...option, text: 'Bật' })) }),
      /chữ “Bật” dùng hai lần/,
    ],
    [
      'nothing left to change',
      {
        ...spec!,
        switches: spec!.switches.map((item) => ({ ...item, start: item.options[1]!.id })),
      },
      /không còn gì để đổi/,
    ],
    [
      'a preview that never changes',
      {
        ...spec!,
        switches: spec!.switches.map((item) => ({
          ...item,
          options: item.options.map(({ shows: _, ...rest }) => rest),
        })),
      },
      /khung xem thử đứng yên/,
    ],
  ])('sees %s', (_what, broken, says) =>
    expect(privacyLab.validate(broken).join('\n')).toMatch(says),
  );
});
