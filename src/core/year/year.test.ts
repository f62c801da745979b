import { describe, expect, it } from 'vitest';
import { classWith, items, year } from '../../../tests/year/sample.ts';
import { itemsFor } from './catalog.ts';
import { dayInWords, isDay, mondayOf, usualFirstMonday } from './day.ts';
import {
  addClass,
  changeClass,
  MAX_CLASSES,
  placeItem,
  removeClass,
  setFirst,
  setWeek,
} from './edit-year.ts';
import { fillYear } from './fill-year.ts';
import { readYear, writeYear } from './read-year.ts';
import { findConflicts } from './rules.ts';
import { periodDay, STUDY_WEEKS, weeksOf } from './year.ts';

describe('days', () => {
  it('are valid calendar days', () => {
    expect(['2026-09-07', '2028-02-29'].map(isDay)).toEqual([true, true]);
    expect(['2026-13-01', '2027-02-29', '7/9/2026', '', null].map(isDay)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
  it('belong to a week that begins on Monday', () =>
    expect(['2026-09-07', '2026-09-13', '2026-09-14'].map(mondayOf)).toEqual([
      '2026-09-07',
      '2026-09-07',
      '2026-09-14',
    ]));
  it.each([
    ['2026-11-28', '2026-09-07'],
    ['2027-03-01', '2026-09-07'],
    ['2027-06-02', '2027-09-06'],
  ])('of %s the school year usually begins on %s', (day, first) =>
    expect(usualFirstMonday(day)).toBe(first),
  );
  it('are written in the usual form', () => expect(dayInWords('2026-09-07')).toBe('7/9/2026'));
});

describe('weeks', () => {
  it('include 35 of school, with any weeks off between them', () => {
    const off = setWeek(setWeek(year, '2027-02-01', 'tet'), '2027-02-08', 'tet');
    expect(weeksOf(year).filter(({ n }) => n !== null)).toHaveLength(STUDY_WEEKS);
    expect(weeksOf(off)).toHaveLength(STUDY_WEEKS + 2);
    expect(weeksOf(off).filter(({ n }) => n !== null)).toHaveLength(STUDY_WEEKS);
  });
  it('end, even if every week is marked as off', () => {
    const all = weeksOf(year).reduce((now, { monday }) => setWeek(now, monday, 'off'), year);
    expect(weeksOf(all).length).toBeLessThan(100);
  });
  it('give the day of a period', () =>
    expect(periodDay({ day: 5 }, weeksOf(year)[0]!)).toBe('2026-09-11'));
});

describe('editing', () => {
  it('gives each class its own id, also after one was removed', () => {
    const two = addClass(year, 7);
    const again = addClass(removeClass(two, '1'), 8);
    expect(again.classes.map(({ id, grade }) => [id, grade])).toEqual([
      ['2', 7],
      ['3', 8],
    ]);
  });
  it('accepts no more classes than a teacher has', () => {
    let full = year;
    for (let n = 0; n < 20; n += 1) full = addClass(full, 6);
    expect(full.classes).toHaveLength(MAX_CLASSES);
  });
  it('removes placed items on a change of grade, and nothing on a change of name', () => {
    const placed = placeItem(year, '1', 'tell', 3);
    expect(changeClass(placed, '1', { name: '6A' }).classes[0]!.placed).toEqual({ tell: 3 });
    expect(changeClass(placed, '1', { grade: 7 }).classes[0]!.placed).toEqual({});
    expect(placeItem(placed, '1', 'tell', null).classes[0]!.placed).toEqual({});
  });
  it('begins the year on a Monday', () =>
    expect(setFirst(year, '2026-08-27').first).toBe('2026-08-24'));
});

describe('automatic placing', () => {
  const filled = fillYear(year, classWith({}), items);
  it('places everything and keeps every rule', () => {
    expect(Object.keys(filled.placed).sort()).toEqual(items.map(({ key }) => key).sort());
    expect(findConflicts(year, filled, items)).toEqual([]);
  });
  it('repeats modules one, four and ten weeks later', () => {
    const last = Math.max(
      ...['tell', 'quiet', 'quiet-two', 'ai'].map((key) => filled.placed[key]!),
    );
    expect(['m/1', 'm/2', 'm/3'].map((key) => filled.placed[key]! - last)).toEqual([1, 4, 10]);
  });
  it('keeps items that were placed before', () =>
    expect(fillYear(year, classWith({ quiet: 9, tell: 8 }), items).placed).toMatchObject({
      quiet: 9,
      tell: 8,
    }));
  it('leaves items out if no week fits', () => {
    const never = fillYear(year, classWith({}, { day: 5, isLastPeriod: true }), items);
    expect(never.placed['quiet']).toBeUndefined();
    expect(findConflicts(year, never, items)).toEqual([]);
  });
});

it('a grade whose modules do not teach whom to tell begins its year with ten minutes of it', () => {
  const opening = { ...items[0]!, key: 'open/tell', sort: 'opening' as const };
  const module = { id: 'm', title: 'M', grades: [6], band: 'b', items };
  const later = { ...module, grades: [7], items: items.slice(1) };
  const catalog = { modules: [module, later], openings: { b: opening } };
  expect(itemsFor(catalog, 6).map(({ key }) => key)).not.toContain('open/tell');
  expect(itemsFor(catalog, 7)[0]!.key).toBe('open/tell');
  expect(itemsFor(catalog, 1)).toEqual([]);
});

describe('a stored year', () => {
  it('reads back as written', () => {
    const written = setWeek(placeItem(year, '1', 'tell', 3), '2027-02-01', 'tet');
    expect(readYear(writeYear(written))).toEqual({ state: 'read', year: written });
  });
  it('leaves out invalid classes, weeks and days', () => {
    const text = JSON.stringify({
      version: 1,
      first: '2026-09-07',
      weeks: { '2027-02-01': 'tet', x: 'tet', '2027-02-08': 'party' },
      classes: [{ ...year.classes[0], placed: { tell: 3, quiet: 99 } }, { id: 7 }, null],
    });
    const read = readYear(text);
    expect(
      read.state === 'read' && [read.year.weeks, read.year.classes.map(({ placed }) => placed)],
    ).toEqual([{ '2027-02-01': 'tet' }, [{ tell: 3 }]]);
  });
  it('stays readable from the first version', () =>
    expect(
      readYear(
        '{"version":1,"first":"2026-09-07","weeks":{"2027-02-01":"tet"},"classes":[{"id":"1","name":"6A","grade":6,"day":2,"isLastPeriod":false,"homeDay":5,"placed":{"right-door":2,"help-and-speaking-up/1":5}}]}',
      ),
    ).toEqual({
      state: 'read',
      year: {
        first: '2026-09-07',
        weeks: { '2027-02-01': 'tet' },
        classes: [
          {
            id: '1',
            name: '6A',
            grade: 6,
            day: 2,
            isLastPeriod: false,
            homeDay: 5,
            placed: { 'right-door': 2, 'help-and-speaking-up/1': 5 },
          },
        ],
      },
    }));
});
