import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAnswer, consentChecker as anySpec } from '../../../../tests/arbitraries/inspect.ts';
import { describeInspectKind } from '../../../../tests/inspect-kind.ts';
import { gradeConsentChecker, isAllAsked, photoCases } from './grade.ts';
import { consentChecker, sceneOf } from './index.ts';

describeInspectKind(consentChecker, anySpec, photoCases);

describe('consent-checker', () => {
  it('allows a decision without asking, and the feedback then names what was left out', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const answer = Object.fromEntries(
          Object.entries(bestAnswer(photoCases(spec))).filter(([key]) => !key.endsWith('/ask')),
        );
        const score = gradeConsentChecker(spec, answer);
        expect(score).toMatchObject({ state: 'scored', verdict: 'partly' });
        if (score.state === 'scored') expect(score.feedback.join()).toContain(spec.missed);
      }),
    );
  });

  it('detects when every person in a photo has been asked', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const [at] = photoCases(spec);
        const people = spec.cases[0]!.people.map(({ id }) => id);
        expect(isAllAsked(at!, { [`${at!.id}/ask`]: people })).toBe(true);
        expect(isAllAsked(at!, { [`${at!.id}/ask`]: people.slice(1) })).toBe(false);
      }),
    );
  });

  it('numbers the places of a photo like the list', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        for (const { id, told, parts = [] } of spec.cases)
          expect(sceneOf(spec, id)?.places.map(({ n }) => n) ?? []).toEqual(
            told ? [] : parts.map((_, n) => n + 1),
          );
      }),
    );
  });

  const [spec] = fc.sample(anySpec, { numRuns: 1, seed: 3 });
  const photo = spec!.cases[0]!;
  const withPhoto = (more: object) => ({
    ...spec!,
    cases: [{ ...photo, ...more }, ...spec!.cases.slice(1)],
  });
  it.each([
    [
      'a photo without a picture and without words',
      withPhoto({ picture: undefined }),
      /cần picture và pictureText/,
    ],
    [
      'a photo drawn and told',
      withPhoto({ told: { who: 'Quân', where: 'Sân' } }),
      /đã kể bằng lời/,
    ],
    [
      'a place without a place on a drawing',
      withPhoto({ parts: [{ id: 'x', text: 'X' }] }),
      /chỗ “x”: cần at/,
    ],
    [
      'a place on a drawing that is not there',
      withPhoto({
        picture: undefined,
        pictureText: undefined,
        told: { who: 'Quân', where: 'Sân' },
        parts: [{ id: 'x', text: 'X', at: [1, 1, 2, 2] }],
      }),
      /ảnh kể bằng lời không có at/,
    ],
    [
      'places on one another',
      withPhoto({
        parts: [
          { id: 'x', text: 'X', at: [1, 1, 2, 2] },
          { id: 'y', text: 'Y', at: [2, 2, 2, 2] },
        ],
      }),
      /đè lên nhau/,
    ],
    [
      'no act of asking for help',
      withPhoto({ options: photo.options.map(({ sign: _, ...rest }) => rest) }),
      /cần một việc hỏi hoặc kể/,
    ],
    [
      'an unsafe act without a belief',
      withPhoto({ options: photo.options.map(({ misconception: _, ...rest }) => rest) }),
      /thiếu misconception/,
    ],
  ])('sees %s', (_what, broken, says) =>
    expect(consentChecker.validate(broken).join('\n')).toMatch(says),
  );
});
