// The term report as a paper: the same on the page, in print and in the Word file.
import { bullets, paragraph, plain, strong, type Block, type Run } from '#core/progress/block.ts';
import type { Cell, OfficePaper, OfficePart } from '#core/teaching/office-paper.ts';
import { printedColumn } from '#core/term-report/suppress-small-counts.ts';
import {
  figuresOf,
  type ReportLesson,
  type TermFigures,
  type TermRow,
} from '#core/term-report/term-report.ts';
import { interpolate } from '#core/text/messages.ts';
import { report } from '../messages/report.ts';

const words = report.paper;
/** Rows of the blank form. */
const BLANK_ROWS = 8;

/** The days of a report, as written: “5/9/2026”. */
export type ReportDays = { from: string; to: string };

const heading = (text: string): Block => ({ kind: 'heading', depth: 1, runs: plain(text) });
const cell = (runs: Run[]): Cell => [runs];

const letterhead: OfficePart = {
  kind: 'sides',
  left: [{ text: words.office }, { text: words.school, isStrong: true }, { text: words.number }],
  right: [
    { text: words.state, isStrong: true },
    { text: words.motto, isStrong: true, isUnderlined: true },
    { text: words.place },
  ],
};

const columns = [
  { head: words.class, share: 34 },
  { head: words.lessons, share: 18, isNumber: true as const },
  { head: words.pupils, share: 24, isNumber: true as const },
  { head: words.families, share: 24, isNumber: true as const },
];

/** Returns both columns of people with their totals, small counts suppressed. */
function peopleOf({ rows }: TermFigures) {
  const pupils = printedColumn(rows.map((row) => row.pupils));
  const families = printedColumn(rows.map((row) => row.families));
  return { pupils, families, isHiding: [...pupils.cells, ...families.cells].includes(null) };
}

const shown = (value: number | null): string => (value === null ? words.hidden : String(value));
const shownSum = (value: number | null): string =>
  value === null ? words.hiddenTotal : String(value);

function results(figures: TermFigures): OfficePart[] {
  const { pupils, families, isHiding } = peopleOf(figures);
  const rows = figures.rows.map(({ name, lessons }, index): Cell[] => [
    cell(plain(name)),
    cell(plain(String(lessons.length))),
    cell(plain(shown(pupils.cells[index]!))),
    cell(plain(shown(families.cells[index]!))),
  ]);
  const sum: Cell[] = [
    words.sum,
    String(figures.lessonTimes),
    shownSum(pupils.total),
    shownSum(families.total),
  ].map((text) => cell(strong(text)));
  return [
    heading(words.one),
    paragraph(
      interpolate(words.all, {
        classes: figures.rows.length,
        lessons: figures.lessonTimes,
        pupils: shownSum(pupils.total),
        families: shownSum(families.total),
      }),
    ),
    heading(words.two),
    { kind: 'table', columns, rows: [...rows, sum] },
    ...(isHiding ? [paragraph(words.why)] : []),
    heading(words.three),
    bullets(
      figures.byLesson.map(({ lesson, classes }) =>
        interpolate(words.line, { title: lesson.title, n: classes }),
      ),
    ),
    heading(words.four),
    paragraph(
      figures.finished.length > 0
        ? interpolate(words.finished, { classes: figures.finished.join(', ') })
        : words.nobody,
    ),
  ];
}

const blank: OfficePart[] = [
  heading(words.one),
  { kind: 'write', label: '', lines: 3 },
  heading(words.two),
  {
    kind: 'table',
    columns,
    rows: Array.from({ length: BLANK_ROWS }, () => columns.map(() => cell(plain('')))),
  },
  heading(words.three),
  { kind: 'write', label: '', lines: 3 },
  heading(words.four),
  { kind: 'write', label: '', lines: 2 },
];

/**
 * Builds the report.
 * @param days null, without rows: the form to fill in by hand
 */
export function reportPaper(
  rows: readonly TermRow[],
  lessons: readonly ReportLesson[],
  days: ReportDays | null,
): OfficePaper {
  return {
    title: report.title,
    foot: report.title,
    parts: [
      letterhead,
      {
        kind: 'title',
        lines: [words.head, words.about, days ? interpolate(words.time, days) : words.blankTime],
      },
      { kind: 'write', label: words.to, lines: 1 },
      ...(rows.length > 0 ? results(figuresOf(rows, lessons)) : blank),
      heading(words.five),
      { kind: 'write', label: '', lines: 3 },
      paragraph(words.note),
      {
        kind: 'sides',
        left: [
          { text: words.receivers, isStrong: true },
          { text: words.asAbove },
          { text: words.file },
        ],
        right: [{ text: words.head1, isStrong: true }, { text: words.sign }],
      },
    ],
  };
}

/**
 * Builds the list of schools and classes that have finished, for their commendation: in
 * alphabetical order, without a ranking.
 */
export const finishedPaper = (names: readonly string[]): OfficePaper => ({
  title: report.list,
  foot: report.list,
  parts: [
    letterhead,
    { kind: 'title', lines: [report.listPaper.head, report.listPaper.about] },
    bullets(names),
    paragraph(report.listPaper.order),
    {
      kind: 'sides',
      left: [],
      right: [{ text: report.listPaper.signer, isStrong: true }, { text: report.listPaper.sign }],
    },
  ],
});
