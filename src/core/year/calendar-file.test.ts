import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { classWith, items, year } from '../../../tests/year/sample.ts';
import { calendarFile } from './calendar-file.ts';
import { setWeek } from './edit-year.ts';

const words = {
  name: 'Kế hoạch năm, thử',
  summary: (name: string, { title }: { title: string }) => `${name} · ${title}`,
};
const stamp = new Date('2026-11-28T01:02:03Z');
const long = { ...items[3]!, key: 'long', title: 'Ữ'.repeat(60) };
const planned = {
  ...setWeek(year, '2026-09-14', 'off'),
  classes: [classWith({ tell: 1, ai: 2, long: 3 }, { name: '6A', day: 5 })],
};
const text = calendarFile(planned, () => [...items, long], words, stamp);

/** Returns the events that a calendar program reads. */
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map(({ summary, startDate, endDate, uid }) => [
      summary,
      startDate.toString(),
      endDate.toString(),
      uid,
    ]);

describe('the calendar file', () => {
  it('is read by a library: each item on its day, with its own text', () =>
    expect(read(text)).toEqual([
      ['6A · Nói với ai?', '2026-09-11', '2026-09-12', '1-tell-20260907@em-len-mang'],
      [
        '6A · Máy đoán; chưa chắc, phải hỏi',
        '2026-09-25',
        '2026-09-26',
        '1-ai-20260907@em-len-mang',
      ],
      [`6A · ${'Ữ'.repeat(60)}`, '2026-10-02', '2026-10-03', '1-long-20260907@em-len-mang'],
    ]));

  it('has lines of at most 75 bytes with the line ends of the format', () => {
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('escapes special characters in titles', () => {
    const title = 'Một\nEND:VEVENT';
    const plan = { ...planned, classes: [classWith({ ai: 2 }, { name: '6A' })] };
    const events = read(calendarFile(plan, () => [{ ...items[3]!, title }], words, stamp));
    expect(events.map(([summary]) => summary)).toEqual([`6A · ${title}`]);
  });
});
