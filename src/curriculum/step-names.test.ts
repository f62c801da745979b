import { describe, expect, it, test } from 'vitest';
import { content } from '../../tests/content/real-content.ts';
import { readFiles } from './files.ts';
import { getTracks } from './content.ts';
import {
  nameOfStep,
  placesIn,
  referencesIn,
  sayPlaces,
  stepNames,
  stepsSaid,
  storySteps,
  whereIs,
  withStepNames,
} from './step-names.ts';
import { beginsAt, type Step } from './steps.ts';

type What = Step['does']['what'];
const lesson = (...all: What[]): Step[] =>
  all.map(
    (what) =>
      ({
        title: what,
        does: what === 'activity' ? { what, id: 'x' } : { what },
      }) as unknown as Step,
  );

const ordinary = lesson('recall', 'recall', 'read', 'activity', 'read', 'exit');
const quiet = lesson('notice', 'recall', 'recall', 'read', 'activity', 'exit');
const opener = lesson('read', 'activity');

describe('names of places', () => {
  it('count from the first scene; old questions and the notice have their own names', () => {
    const names = (steps: Step[]) =>
      stepNames(steps).map((_, at) => nameOfStep(steps, at + 1, 'vi'));
    expect(names(ordinary)).toEqual([
      'Ôn 1',
      'Ôn 2',
      'Bước 1',
      'Bước 2',
      'Bước 3',
      'Bước 4',
      'Bước 5',
    ]);
    expect(names(quiet)).toEqual([
      'Màn báo trước',
      'Ôn 1',
      'Ôn 2',
      'Bước 1',
      'Bước 2',
      'Bước 3',
      'Bước 4',
    ]);
    expect(names(opener)).toEqual(['Bước 1', 'Bước 2', 'Bước 3']);
    expect(nameOfStep(ordinary, 1, 'en')).toBe('Review 1');
  });

  it('the bar shows the count including the end, and no number at the notice', () => {
    expect(whereIs(ordinary, 3, 'vi')).toBe('Bước 1 trong 5');
    expect(whereIs(ordinary, 2, 'vi')).toBe('Ôn 2');
    expect(whereIs(quiet, 1, 'vi')).toBe('');
    expect(whereIs(quiet, 7, 'en')).toBe('Step 4 of 4');
    expect(storySteps(opener)).toBe(3);
  });
});

describe('places in words', () => {
  it.each([
    [ordinary, '3', 'bước 1'],
    [ordinary, '3–6', 'bước 1–4'],
    [ordinary, '3, 5, 6', 'bước 1, 3, 4'],
    [ordinary, '1–6', 'Ôn 1, 2, bước 1–4'],
    [ordinary, '1–2', 'Ôn 1, 2'],
    [quiet, '1', 'màn báo trước'],
    [quiet, '1–3', 'màn báo trước, Ôn 1, 2'],
    [quiet, '1, 4, 6', 'màn báo trước, bước 1, 3'],
    [quiet, '2–5', 'Ôn 1, 2, bước 1–2'],
  ])('%#: “%s” reads “%s”', (steps, places, said) =>
    expect(sayPlaces(steps, places, 'vi')).toBe(said),
  );

  it('are steps or a step in English', () => {
    expect(sayPlaces(ordinary, '3', 'en')).toBe('step 1');
    expect(sayPlaces(ordinary, '2–4', 'en')).toBe('Review 2, steps 1–2');
  });

  it('are rejected if they do not exist', () => {
    expect(() => sayPlaces(ordinary, '8', 'vi')).toThrow(RangeError);
    expect(() => sayPlaces(ordinary, '0', 'vi')).toThrow(RangeError);
  });

  it('begin a line of the timeline with a capital; no step keeps the dash', () => {
    expect(stepsSaid(ordinary, '3–4', 'vi')).toBe('Bước 1–2');
    expect(stepsSaid(ordinary, '–', 'vi')).toBe('–');
  });
});

describe('a reference in a text', () => {
  it('becomes words, with a capital where a sentence begins', () =>
    expect(withStepNames('{B3}: đọc. Xong {b3-4} thì về {b1}, gọi {111}.', ordinary, 'vi')).toBe(
      'Bước 1: đọc. Xong bước 1–2 thì về Ôn 1, gọi {111}.',
    ));
  it('that points to nothing stays unchanged', () =>
    expect(withStepNames('Xong {b9}.', ordinary, 'vi')).toBe('Xong {b9}.'));
  it('is found with its places', () =>
    expect(referencesIn('Xem {b4-6, 9}.')).toEqual([
      { written: '{b4-6, 9}', places: [4, 6, 9], at: 4 },
    ]));
  it('gives the two ends of a span', () => expect(placesIn('2–4, 7')).toEqual([2, 4, 7]));
});

test('real lessons: step 1 is the beginning of the story, and no reference is left in the text', () => {
  for (const { id, in: texts } of content.lessons)
    for (const way of texts.flatMap(getTracks)) {
      expect(stepNames(way.steps)[beginsAt(way.steps) - 1], id).toEqual({ kind: 'step', n: 1 });
      expect(storySteps(way.steps), id).toBe(way.steps.length + 2 - beginsAt(way.steps));
    }
  expect(JSON.stringify(content.lessons.map(({ in: texts }) => texts))).not.toMatch(/\{[bB]\d/);
  const written = [...readFiles('.').texts].flatMap(([, text]) => referencesIn(text));
  expect(written.length).toBeGreaterThan(1000);
});
