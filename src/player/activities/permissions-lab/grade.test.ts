import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  permissionsLab as anySpec,
  setBest,
  setBy,
} from '../../../../tests/arbitraries/configure.ts';
import { describeConfigureKind } from '../../../../tests/configure-kind.ts';
import { gradePermissionsLab, permissionSwitches } from './grade.ts';
import { permissionsLab } from './index.ts';

describeConfigureKind(permissionsLab, anySpec, {
  by: (spec, picks) => setBy(permissionSwitches(spec), picks),
  best: (spec) => setBest(permissionSwitches(spec)),
  switchesOf: permissionSwitches,
});

describe('permissions-lab', () => {
  it('is incomplete until every permission has an answer, and counts the missing ones', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const all = permissionSwitches(spec);
        const { [all[0]!.id]: _, ...rest } = setBest(all);
        expect(gradePermissionsLab(spec, rest)).toEqual({ state: 'not-ready', missing: 1 });
        expect(gradePermissionsLab(spec, {})).toEqual({ state: 'not-ready', missing: all.length });
      }),
    );
  });

  it('never penalises asking an adult', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const all = permissionSwitches(spec);
        const asking = Object.fromEntries(
          all.map(({ id, options }) => [
            id,
            [
              options.find((option) => option.id === 'ask' && id.startsWith('app-'))?.id ??
                options.find(({ verdict }) => verdict === 'safe')!.id,
            ],
          ]),
        );
        expect(gradePermissionsLab(spec, asking)).toMatchObject({ verdict: 'right' });
      }),
    );
  });

  const [spec] = fc.sample(anySpec, { numRuns: 1, seed: 2 });
  const withAsk = (more: object) => ({
    ...spec!,
    apps: spec!.apps.map((app) => ({
      ...app,
      asks: app.asks.map((permission) => ({ ...permission, ...more })),
    })),
  });
  const unsafe = { verdict: 'unsafe' as const, after: 'Thì.', next: 'Đổi.', misconception: 'x' };
  it.each([
    [
      'an ask with one answer',
      withAsk({ always: undefined, using: undefined, ask: undefined }),
      /cần ít nhất hai câu trả lời/,
    ],
    ['a button without words', { ...spec!, answers: { never: 'Từ chối' } }, /answers chưa có chữ/],
    [
      'asking that is not safe',
      withAsk({ ask: unsafe }),
      /hỏi người lớn \(ask\) thì verdict là safe/,
    ],
    [
      'an ask that nothing answers safely',
      withAsk({ always: unsafe, using: undefined, ask: undefined, never: unsafe }),
      /chưa có lựa chọn nào safe/,
    ],
    [
      'two apps of one id',
      { ...spec!, apps: [...spec!.apps, ...spec!.apps] },
      /ứng dụng: mã “.*” dùng hai lần/,
    ],
  ])('sees %s', (_what, broken, says) =>
    expect(permissionsLab.validate(broken).join('\n')).toMatch(says),
  );
});
