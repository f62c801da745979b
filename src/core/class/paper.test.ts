import { describe, expect, it } from 'vitest';
import {
  classOf,
  clock,
  kind,
  lessons,
  MORNING,
  sensitive,
  taken,
} from '../../../tests/arbitraries/class-books.ts';
import { buildBoard } from './board.ts';
import { latestLesson } from './latest.ts';
import { countMisconceptions } from './misconceptions.ts';
import { handsRecord, paperRecords } from './paper.ts';

const where = { taking: 't1', at: MORNING };
const form = ['a1', 'a2', 'a3'];
const row = (letters: string, isDone = false, pupil = 'u1') => ({
  pupil,
  letters: Object.fromEntries([...letters].map((letter, index) => [form[index]!, letter])),
  isDone,
});
const cellAfter = (records: ReturnType<typeof paperRecords>) =>
  buildBoard(taken(classOf(2), 't1', records), lessons, clock).rows[0]!.cells.get('kind-words')!;

describe('letters from a sheet', () => {
  it('give the result of the form, with the misconception behind each letter', () => {
    const records = paperRecords(kind, form, [row('cca')], where);
    expect(cellAfter(records)).toMatchObject({ state: 'again', first: { right: 2, of: 3 } });
    expect(cellAfter(paperRecords(kind, form, [row('CCC')], where)).state).toBe('done');
    const { work } = buildBoard(taken(classOf(2), 't1', records), lessons, clock);
    expect(countMisconceptions(work, lessons)[0]).toMatchObject({
      says: '“Kể là mách lẻo”',
      now: 1,
      of: 1,
    });
  });
  it('that are missing give no answers, and an empty row no pupil', () =>
    expect(
      paperRecords(kind, form, [row(''), row('C', false, 'u2')], where).map(({ id }) => id),
    ).toEqual(['t1.u2.a1', 't1.u2']));
  it('“done on paper” alone records done, and not whether it was passed', () =>
    expect(cellAfter(paperRecords(kind, form, [row('', true)], where))).toMatchObject({
      state: 'done',
      unknown: ['passed', 'first', 'best'],
    }));
  it('of a sensitive lesson leave only “done”', () =>
    expect(paperRecords(sensitive, form, [row('AAA')], where)).toEqual([]));
  it('make the lesson the class’s latest', () => {
    expect(latestLesson(classOf(1), lessons)).toBeNull();
    expect(
      latestLesson(taken(classOf(2), 't1', paperRecords(kind, form, [row('C')], where)), lessons),
    ).toBe(kind.id);
  });
});

describe('hands', () => {
  it('are counted by option, and an empty count gives no record', () => {
    expect(handsRecord(kind, 'a1', 'after', { o0: 12, o2: 18, gone: 3 }, 't1')).toMatchObject({
      counts: { o0: 12, o2: 18 },
    });
    expect(handsRecord(kind, 'a1', 'after', { o0: 0 }, 't1')).toBeNull();
  });
  it('are never counted in a sensitive lesson', () =>
    expect(handsRecord(sensitive, 'a1', 'after', { o0: 12 }, 't1')).toBeNull());
});
