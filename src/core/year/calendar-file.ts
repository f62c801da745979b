import { daysLater } from './day.ts';
import { type Item, itemsIn, periodDay, type SchoolYear, weeksOf } from './year.ts';

/**
 * RFC 5545 line end, and maximum line length in bytes; longer lines continue on the next line after
 * a blank.
 */
const END = '\r\n';
const MAX_LINE_LENGTH = 75;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Folds a long line between letters: a mark never loses its letter. */
function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  for (const letter of line) {
    const most = lines.length === 0 ? MAX_LINE_LENGTH : MAX_LINE_LENGTH - 1;
    if (bytesOf(now + letter) > most) {
      lines.push(now);
      now = '';
    }
    now += letter;
  }
  return [...lines, now].join(`${END} `);
}

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
const compact = (day: string): string => day.replaceAll('-', '');

export type CalendarWords = {
  /** The calendar's name. */ name: string;
  /** “{class} · {title}”, filled in. */ summary(className: string, item: Item): string;
};

/**
 * Returns the year as a calendar file: an all-day event for each placed item, since no hour is
 * known. Importing it again updates the events, which are identified by class and item.
 * @param itemsOf the possible items of a class of this grade
 * @param stamp creation time of the file
 */
export function calendarFile(
  year: SchoolYear,
  itemsOf: (grade: number) => readonly Item[],
  words: CalendarWords,
  stamp: Date,
): string {
  const weeks = weeksOf(year);
  const made = stamp.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = year.classes.flatMap((schoolClass) =>
    weeks.flatMap((week) =>
      (week.n === null ? [] : itemsIn(schoolClass.placed, itemsOf(schoolClass.grade), week.n)).map(
        (item) => {
          const day = periodDay(schoolClass, week);
          return [
            'BEGIN:VEVENT',
            `UID:${schoolClass.id}-${item.key.replace('/', '-')}-${compact(year.first)}@em-len-mang`,
            `DTSTAMP:${made}`,
            `DTSTART;VALUE=DATE:${compact(day)}`,
            `DTEND;VALUE=DATE:${compact(daysLater(day, 1))}`,
            `SUMMARY:${escaped(words.summary(schoolClass.name, item))}`,
            'TRANSP:TRANSPARENT',
            'END:VEVENT',
          ];
        },
      ),
    ),
  );
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Em Len Mang//year//VI',
    `X-WR-CALNAME:${escaped(words.name)}`,
    ...events.flat(),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join(END);
}
