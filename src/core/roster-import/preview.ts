import { plain } from '../text/plain.ts';
import type { Columns } from './columns.ts';

/** A pupil of a list: number, name and class, and nothing else of the list. */
type RosterEntry = { row: number; number: number; name: string; class: string };

/**
 * A problem to show before a list is imported, with row numbers as in the sheet. Nothing is
 * corrected silently.
 */
export type ListProblem =
  | {
      why: 'left';
      rows: readonly number[];
      /** Moved to another school, or left the class. */ names: readonly string[];
    }
  | { why: 'namesakes'; rows: readonly number[]; names: readonly string[] }
  | { why: 'empty'; rows: readonly number[] }
  | { why: 'no-name'; rows: readonly number[] }
  | { why: 'odd-name'; rows: readonly number[]; names: readonly string[] }
  | {
      why: 'numbers';
      /** Numbers were missing or duplicate: all were assigned again. */ rows: readonly number[];
    }
  | { why: 'too-many'; rows: readonly number[] };

export type ListPreview = {
  children: readonly RosterEntry[];
  /** Names of the classes in the list; the teacher chooses one. Empty if the list names none. */
  classes: readonly string[];
  problems: readonly ListProblem[];
};

/**
 * A class has no more pupils; a whole school's list names its classes, and one of them is chosen
 * first.
 */
const MAX_PUPILS = 99;
const MAX_NAME_LENGTH = 60;

const GONE = /chuyen truong|chuyen di|chuyen lop|thoi hoc|nghi hoc|bo hoc|bao luu|da chuyen/;
/** Text below a list. */
const FOOT =
  /^(tong( so| cong)?|nguoi lap|hieu truong|giao vien chu nhiem|gvcn|ngay .* thang|danh sach (nay )?co|an dinh danh sach)\b/;

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Returns whether a name is odd. Letters of all languages are accepted: K’Sor, H’Bia, Y Thih,
 * Nguyễn Thị-Na.
 */
const isOdd = (name: string): boolean =>
  name.length > MAX_NAME_LENGTH || !/^\p{L}[\p{L}\p{M}'’ʼ. -]*$/u.test(name) || !name.includes(' ');

type Row = {
  row: number;
  number: number | null;
  name: string;
  class: string;
  isGone: boolean;
  isEmpty: boolean;
};

function readRow(cells: readonly string[], row: number, columns: Columns): Row {
  const cell = (column: number | null): string =>
    column === null ? '' : tidy(cells[column] ?? '');
  const typed = cell(columns.number).replace(/[.)]$/, '');
  return {
    row,
    number: /^\d{1,3}$/.test(typed) && Number(typed) > 0 ? Number(typed) : null,
    name: tidy(columns.name.map(cell).join(' ')),
    class: cell(columns.class),
    isGone: GONE.test(plain([cell(columns.note), ...cells.slice(-2).map(tidy)].join(' '))),
    isEmpty: cells.every((text) => tidy(text) === ''),
  };
}

const problem = <Why extends ListProblem['why']>(
  why: Why,
  found: readonly Pick<Row, 'row' | 'name'>[],
  hasNames: boolean,
): ListProblem[] =>
  found.length === 0
    ? []
    : [
        {
          why,
          rows: found.map(({ row }) => row),
          ...(hasNames ? { names: found.map(({ name }) => name) } : {}),
        } as ListProblem,
      ];

/**
 * Returns what would be imported from a list, and lists every problem. Imports nothing yet.
 * @param chosen the class, if the list has several; else all of it
 */
export function previewRoster(
  rows: readonly (readonly string[])[],
  columns: Columns,
  chosen?: string,
): ListPreview {
  const body = rows
    .map((cells, index) => readRow(cells, index + 1, columns))
    .slice(columns.headRow + 1)
    // A second heading line, as under merged cells, is not a pupil.
    .filter(({ name }, index) => !(index === 0 && /^(ho dem )?ten$|^ho ten$/.test(plain(name))));
  const foot = body.findIndex(
    ({ name, row }) => FOOT.test(plain(name)) || FOOT.test(plain(rows[row - 1]!.join(' '))),
  );
  const list = foot < 0 ? body : body.slice(0, foot);
  const last = list.findLastIndex(({ isEmpty }) => !isEmpty);
  const empty = list.slice(0, last + 1).filter(({ isEmpty }) => isEmpty);
  const filled = list.filter(({ isEmpty }) => !isEmpty);
  const classes = [...new Set(filled.map((row) => row.class))].filter((name) => name !== '');
  const ofClass = filled.filter((row) => chosen === undefined || row.class === chosen);
  const nameless = ofClass.filter(({ name }) => name === '');
  const named = ofClass.filter(({ name }) => name !== '');
  const gone = named.filter(({ isGone }) => isGone);
  const here = named.filter(({ isGone }) => !isGone);
  const [taken, tooMany] = [here.slice(0, MAX_PUPILS), here.slice(MAX_PUPILS)];
  const odd = taken.filter(({ name }) => isOdd(name));
  const sameName = taken.filter(
    ({ name }) =>
      taken.filter(
        (pupil) =>
          plain(pupil.name) === plain(name) && pupil.name.toLowerCase() === name.toLowerCase(),
      ).length > 1,
  );
  const numbers = taken.map(({ number }) => number);
  const areNumbered = numbers.every(
    (number, index) => number !== null && number <= MAX_PUPILS && numbers.indexOf(number) === index,
  );
  return {
    children: taken.map(({ row, number, name, class: className }, index) => ({
      row,
      number: areNumbered ? number! : index + 1,
      name: name.slice(0, MAX_NAME_LENGTH).trim(),
      class: className,
    })),
    classes,
    problems: [
      ...problem('left', gone, true),
      ...problem('namesakes', sameName, true),
      ...problem('empty', empty, false),
      ...problem('no-name', nameless, false),
      ...problem('odd-name', odd, true),
      ...(areNumbered ? [] : problem('numbers', taken, false)),
      ...problem('too-many', tooMany, false),
    ],
  };
}
