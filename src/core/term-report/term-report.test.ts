import { describe, expect, it, test } from 'vitest';
import {
  figuresOf,
  isTermRow,
  readDraft,
  schoolsFrom,
  withRow,
  type ReportLesson,
  type TermRow,
} from './term-report.ts';

const lessons: ReportLesson[] = [
  { id: 'a', title: 'Bài A', grades: [6, 7] },
  { id: 'b', title: 'Bài B', grades: [6] },
  { id: 'c', title: 'Bài C', grades: [8] },
];
const row = (name: string, more: Partial<TermRow> = {}): TermRow => ({
  ...{ name, grade: 6, lessons: ['a'], pupils: 20, families: 10 },
  ...more,
});

describe('the figures of a report', () => {
  const figures = figuresOf(
    [
      row('7A', { grade: 7 }),
      row('6B', { lessons: ['b', 'a'], pupils: 31 }),
      row('6A', { families: 7 }),
    ],
    lessons,
  );
  it('add up, sorted by grade and name, not by amount', () => {
    expect(figures.rows.map(({ name }) => name)).toEqual(['6A', '6B', '7A']);
    expect(figures).toMatchObject({ lessonTimes: 4, pupils: 71, families: 27 });
  });
  it('list lessons in curriculum order with the number of classes, and classes that had all of their grade', () => {
    expect(figures.byLesson.map(({ lesson, classes }) => [lesson.id, classes])).toEqual([
      ['a', 3],
      ['b', 1],
    ]);
    expect(figures.finished).toEqual(['6B', '7A']);
  });
});

test('a class written again keeps its place; “6B” comes before “6C”, “6A2” before “6A10”', () => {
  const rows = ['6A10', '6C', '6A2', '6B'].reduce<TermRow[]>(
    (all, name) => withRow(all, row(name)),
    [],
  );
  expect(
    withRow(rows, row('6B', { pupils: 1 })).map(({ name, pupils }) => `${name} ${pupils}`),
  ).toEqual(['6A2 20', '6A10 20', '6B 1', '6C 20']);
});

test.each([
  row(' '),
  row('6A', { pupils: -1 }),
  row('6A', { pupils: 1.5 }),
  row('6A', { families: NaN }),
  row('6A', { grade: 13 }),
  null,
])('%j is no row', (value) => expect(isTermRow(value)).toBe(false));

test('damaged rows on the disk are left out, the rest is read', () => {
  expect(readDraft('{')).toEqual({ rows: [], schools: [] });
  expect(readDraft('null')).toEqual({ rows: [], schools: [] });
  expect(
    readDraft(JSON.stringify({ rows: [row('6A'), { name: '6B' }, 7], schools: ['TH Cát', 7] })),
  ).toEqual({
    rows: [row('6A')],
    schools: ['TH Cát'],
  });
});

test('schools are sorted alphabetically, each once, in any order of typing', () => {
  expect(schoolsFrom(' TH Đồi \n\nTH Cát\nTH Đồi')).toEqual(['TH Cát', 'TH Đồi']);
});
