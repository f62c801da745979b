import { daysLater } from './day.ts';
import { type Item, itemsIn, periodDay, type SchoolYear, weeksOf } from './year.ts';

/**
 * Lines of RFC 5545 end so, and are at most 75 bytes long; what is longer goes on in the next line,
 * after a blank.
 */
const END = '\r\n';
const MAX_LINE_LENGTH = 75;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A long line, folded between letters: a mark never loses its letter. */
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
 * The year as a calendar file: a whole day for each placed item, since no hour is known. What is
 * opened twice changes the first: an event is known by its class and its item.
 * @param itemsOf what a class of this grade may have
 * @param stamp when the file is made
 */
export function calendarFile(
  year: SchoolYear,
  itemsOf: (grade: number) => readonly Item[],
  words: CalendarWords,
  stamp: Date,
): string {
  const weeks = weeksOf(year);
  const made = stamp.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = year.classes.flatMap((own) =>
    weeks.flatMap((week) =>
      (week.n === null ? [] : itemsIn(own.placed, itemsOf(own.grade), week.n)).map((item) => {
        const day = periodDay(own, week);
        return [
          'BEGIN:VEVENT',
          `UID:${own.id}-${item.key.replace('/', '-')}-${compact(year.first)}@em-len-mang`,
          `DTSTAMP:${made}`,
          `DTSTART;VALUE=DATE:${compact(day)}`,
          `DTEND;VALUE=DATE:${compact(daysLater(day, 1))}`,
          `SUMMARY:${escaped(words.summary(own.name, item))}`,
          'TRANSP:TRANSPARENT',
          'END:VEVENT',
        ];
      }),
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
