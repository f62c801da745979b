/**
 * How the trial `growth` tells worse than linear, and that a grown curriculum is one.
 * @module-tag slow
 */
import { expect, test } from 'vitest';
import { readContent } from '#curriculum/read.ts';
import { content as real } from '../../content/real-content.ts';
import { growthBetween, perFurtherLesson, worseThanLinear } from './growth.ts';
import { grownContent } from './grow-content.ts';

const sized = (lessons: number, cpu: number, peakMiB = lessons) => ({ lessons, cpu, peakMiB });
const sizes = [48, 240, 480];

test('a beginning that is the same at every size, and so much a lesson, is linear or better', () =>
  expect(worseThanLinear(sizes.map((n) => sized(n, 20 + n, 300 + n)))).toEqual([]));

test('a loop of loops is worse than linear, however small it began', () => {
  const samples = sizes.map((n) => sized(n, n + n ** 2 / 100));
  expect(worseThanLinear(samples).map(({ lessons }) => lessons)).toEqual([240, 480]);
  expect(growthBetween(samples[0]!, samples[2]!).cpu).toBeGreaterThan(3);
});

test('memory alone is enough', () =>
  expect(
    worseThanLinear(sizes.map((n) => sized(n, n, n ** 2))).map(({ lessons }) => lessons),
  ).toEqual([240, 480]));

test('what a further lesson takes is told without the beginning', () =>
  expect(perFurtherLesson(sized(48, 68), sized(240, 260))).toBe(1));

test('a grown curriculum has whole copies, of which nothing is unreadable', () => {
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

test('once as long is the real one', () =>
  expect(grownContent(real.files.texts, 1)).toEqual(new Map(real.files.texts)));
