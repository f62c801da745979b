import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  pathBy,
  reportRehearsal as anySpec,
  safePath,
} from '../../../../tests/arbitraries/specs.ts';
import { gradeStory, walk } from '../engines/story.ts';
import { gradeReportRehearsal, keptOf, sayReportRehearsal, threadOf } from './grade.ts';
import { reportRehearsal } from './index.ts';

const picks = fc.array(fc.nat({ max: 9 }), { maxLength: 20 });

describe('gradeReportRehearsal', () => {
  it('is tried on sound specs', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(reportRehearsal.spec.safeParse(spec).error).toBeUndefined();
        expect(reportRehearsal.validate(spec)).toEqual([]);
      }),
    );
  });

  it('is graded like its story, and described in the words of the acts', () => {
    fc.assert(
      fc.property(anySpec, picks, (spec, by) => {
        const path = pathBy(spec.story, by);
        expect(gradeReportRehearsal(spec, path)).toEqual(gradeStory(spec.story, path));
        expect(sayReportRehearsal(spec, path)).toBe(
          walk(spec.story, path)
            .taken.map(({ text }) => text)
            .join(' → '),
        );
      }),
    );
  });

  it('shows all of the open scene last, and never more than four lines', () => {
    fc.assert(
      fc.property(anySpec, picks, (spec, by) => {
        const path = pathBy(spec.story, by);
        const thread = threadOf(spec, path);
        const { scene } = walk(spec.story, path);
        expect(thread.length).toBeLessThanOrEqual(4);
        if (scene.choices) expect(thread.slice(-scene.say.length)).toEqual(scene.say);
      }),
    );
  });

  it('repeats no line when an act leads back', () => {
    fc.assert(
      fc.property(anySpec, picks, (spec, by) => {
        const texts = threadOf(spec, pathBy(spec.story, by)).map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });

  it('collects evidence along the path without duplicates, and removes it on going back', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const path = safePath(spec.story);
        const all = walk(spec.story, path).taken.flatMap(({ keeps }) => keeps ?? []);
        for (let n = 0; n <= path.length; n += 1)
          expect(keptOf(spec, path.slice(0, n))).toEqual(all.slice(0, all.length === 0 ? 0 : n));
        const loop = [...path.slice(0, 1), ...path];
        expect(new Set(keptOf(spec, loop)).size).toBe(keptOf(spec, loop).length);
      }),
    );
  });

  it('never throws, for any path', () => {
    fc.assert(
      fc.property(anySpec, fc.array(fc.string()), (spec, answer) => {
        expect(['scored', 'not-ready']).toContain(gradeReportRehearsal(spec, answer).state);
        expect(threadOf(spec, answer).length + keptOf(spec, answer).length).toBeGreaterThanOrEqual(
          0,
        );
      }),
    );
  });
});

describe('report-rehearsal faults', () => {
  const [sound] = fc.sample(anySpec, { numRuns: 1, seed: 7 });
  const first = sound!.story.scenes[sound!.story.start]!;
  const withFirst = (more: object) => ({
    ...sound!,
    story: {
      ...sound!.story,
      scenes: { ...sound!.story.scenes, [sound!.story.start]: { ...first, ...more } },
    },
  });
  it.each([
    [
      'a picture in place of the app',
      withFirst({ picture: 'scenes/nha-san.svg', pictureText: 'Nhà sàn' }),
      /không có picture/,
    ],
    [
      'the account played by a pupil',
      withFirst({ say: [{ who: 'bạn_mới_77', text: 'Chào.', own: true }] }),
      /không ai đóng vai tài khoản ấy/,
    ],
    [
      'evidence kept by an unsafe act',
      withFirst({ choices: first.choices!.map((option) => ({ ...option, keeps: 'Tên' })) }),
      /keeps đi với verdict safe/,
    ],
    [
      'a scene in which one cannot tell',
      withFirst({ choices: first.choices!.map(({ sign: _, ...rest }) => rest) }),
      /story: cảnh “s0”: cần một lựa chọn kể ngay/,
    ],
  ])('sees %s', (_what, spec, says) =>
    expect(reportRehearsal.validate(spec).join('\n')).toMatch(says),
  );
});
