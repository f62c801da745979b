/**
 * Tests how the trial `growth` detects worse than linear growth, and that a grown curriculum is
 * valid.
 * @module-tag slow
 */
import { expect, test } from 'vitest';
import { readContent } from '#curriculum/read.ts';
import { content as real } from '../../content/real-content.ts';
import { growthBetween, perFurtherLesson, worseThanLinear } from './growth.ts';
import { grownContent } from './grow-content.ts';

const sized = (lessons: number, cpu: number, peakMiB = lessons) => ({ lessons, cpu, peakMiB });
const sizes = [48, 240, 480];

test('a constant part plus a part per lesson is linear or better', () =>
  expect(worseThanLinear(sizes.map((n) => sized(n, 20 + n, 300 + n)))).toEqual([]));

test('a nested loop is worse than linear, even with a small factor', () => {
  const samples = sizes.map((n) => sized(n, n + n ** 2 / 100));
  expect(worseThanLinear(samples).map(({ lessons }) => lessons)).toEqual([240, 480]);
  expect(growthBetween(samples[0]!, samples[2]!).cpu).toBeGreaterThan(3);
});

test('growth of memory alone counts', () =>
  expect(
    worseThanLinear(sizes.map((n) => sized(n, n, n ** 2))).map(({ lessons }) => lessons),
  ).toEqual([240, 480]));

test('the cost of a further lesson excludes the constant part', () =>
  expect(perFurtherLesson(sized(48, 68), sized(240, 260))).toBe(1));

test('a grown curriculum has complete copies without unreadable files', () => {
  const { files } = real;
  const { content, problems } = readContent({ ...files, texts: grownContent(files.texts, 2) });
  expect(problems).toEqual([]);
  const openers = real.lessons.filter(({ module }) => module === null).length;
  expect(content.lessons.length - openers).toBe(2 * (real.lessons.length - openers));
  expect(
    content.lessons.filter(({ module, spec }) => module === null && !('opener' in spec)),
  ).toEqual([]);
  expect(new Set(Object.values(content.numbers.items)).size).toBe(
    Object.keys(content.numbers.items).length,
  );
});

test('a factor of one gives the real curriculum', () =>
  expect(grownContent(real.files.texts, 1)).toEqual(new Map(real.files.texts)));
