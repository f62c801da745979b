import { plain } from '../text/plain.ts';

/**
 * The columns of a school's list that are read. All others, such as birthdays and identity numbers,
 * are ignored.
 */
export type Columns = {
  /** Row of the heading; −1 if the list has none. */
  headRow: number;
  number: number | null;
  /** One column, or family name and given name in two. */
  name: readonly number[];
  class: number | null;
  /** The column that notes “Chuyển trường”. */
  note: number | null;
};

const headings = {
  number: /^(stt|so tt|tt|so thu tu|no|so the|so)$/,
  name: /^(ho va ten|ho ten|ho va ten hoc sinh|ho ten hoc sinh|ten hoc sinh|hoc sinh|ho ten hs|ho va ten hs|full name|name)$/,
  family: /^(ho dem|ho va dem|ho va ten dem|ho ten dem|ho va chu dem|ho lot|ho va ten lot|ho)$/,
  given: /^(ten|ten goi)$/,
  class: /^(lop|ten lop|lop hoc|class)$/,
  note: /^(ghi chu|trang thai|tinh trang|tinh trang hoc tap|trang thai hoc sinh|note|status)$/,
};

const SEARCHED_ROWS = 25;

const columnOf = (row: readonly string[], heading: RegExp): number | null => {
  const found = row.findIndex((cell) => heading.test(plain(cell)));
  return found < 0 ? null : found;
};

function columnsIn(row: readonly string[], headRow: number): Columns | null {
  const [family, given, whole] = [headings.family, headings.given, headings.name].map((heading) =>
    columnOf(row, heading),
  ) as [number | null, number | null, number | null];
  // One merged heading “Họ và tên” over two columns leaves the second empty: it contains the given
  // name.
  const isSplit = whole !== null && whole + 1 < row.length && plain(row[whole + 1]!) === '';
  const name =
    family !== null && given !== null
      ? [family, given]
      : whole !== null
        ? isSplit
          ? [whole, whole + 1]
          : [whole]
        : null;
  if (!name) return null;
  return {
    headRow,
    name,
    number: columnOf(row, headings.number),
    class: columnOf(row, headings.class),
    note: columnOf(row, headings.note),
  };
}

const looksLikeName = (cell: string): boolean =>
  /^\p{L}[\p{L}\p{M}'’. -]*\s\p{L}/u.test(cell.trim());

/**
 * Finds the columns of a list without headings: the column with most names, and before it one of
 * numbers.
 */
function columnsWithoutHeading(rows: readonly (readonly string[])[]): Columns | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const share = (column: number, test: (cell: string) => boolean) =>
    rows.filter((row) => test(row[column] ?? '')).length / rows.length;
  const columns = Array.from({ length: width }, (_, column) => column);
  const name = columns.sort(
    (a, b) => share(b, looksLikeName) - share(a, looksLikeName) || a - b,
  )[0];
  if (name === undefined || share(name, looksLikeName) < 0.5) return null;
  const numbers = Array.from({ length: name }, (_, column) => column).find(
    (column) => share(column, (cell) => /^\d{1,3}$/.test(cell.trim())) >= 0.5,
  );
  return { headRow: -1, name: [name], number: numbers ?? null, class: null, note: null };
}

/** Finds the columns below any letterhead; null if there is no column of names. */
export function findColumns(rows: readonly (readonly string[])[]): Columns | null {
  for (const [index, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const columns = columnsIn(row, index);
    if (columns) return columns;
  }
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  return filled.length === 0 ? null : columnsWithoutHeading(rows);
}
