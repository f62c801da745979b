/**
 * What one class did in a term, in numbers alone. Counted from its board or typed by hand: the
 * report cannot tell which.
 */
export type TermRow = {
  /** As it is called: “6A”. */
  name: string;
  grade: number;
  /** Ids of the lessons it had. */
  lessons: readonly string[];
  /** Children who finished at least one of them. */
  pupils: number;
  /** Times a family said it had talked about one. */
  families: number;
};

/** A lesson as the report lists it. */
export type ReportLesson = { id: string; title: string; grades: readonly number[] };

export type TermFigures = {
  /** By grade, then by name: an order that says nothing of who did more. */
  rows: TermRow[];
  lessonTimes: number;
  pupils: number;
  families: number;
  /** Lessons in the order of the plan → how many classes had each. */
  byLesson: { lesson: ReportLesson; classes: number }[];
  /** Classes that had every lesson of their grade, in the order of the rows. */
  finished: string[];
};

const MAX_ROWS = 63;
export const MAX_NAME_LENGTH = 20;
export const MAX_PEOPLE = 999;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_PEOPLE;

/** Whether it may stand in a report. */
export const isTermRow = (value: unknown): value is TermRow => {
  const { name, grade, lessons, pupils, families } = (value ?? {}) as Partial<TermRow>;
  return (
    typeof name === 'string' &&
    name.trim() !== '' &&
    name.length <= MAX_NAME_LENGTH &&
    typeof grade === 'number' &&
    grade >= 1 &&
    grade <= 12 &&
    Array.isArray(lessons) &&
    lessons.every((lesson) => typeof lesson === 'string') &&
    isCount(pupils) &&
    isCount(families)
  );
};

const inOrder = (rows: readonly TermRow[]): TermRow[] =>
  [...rows].sort(
    (one, other) =>
      one.grade - other.grade || one.name.localeCompare(other.name, 'vi', { numeric: true }),
  );

/** The row in the place of one of the same class, or at the end. */
export const withRow = (rows: readonly TermRow[], row: TermRow): TermRow[] =>
  inOrder([...rows.filter(({ name }) => name !== row.name), row]).slice(0, MAX_ROWS);

/** Everything the report says, out of its rows. */
export function figuresOf(rows: readonly TermRow[], lessons: readonly ReportLesson[]): TermFigures {
  const sum = (valueOf: (row: TermRow) => number) =>
    rows.reduce((total, row) => total + valueOf(row), 0);
  const sorted = inOrder(rows);
  const ofGrade = (grade: number) => lessons.filter(({ grades }) => grades.includes(grade));
  return {
    rows: sorted,
    lessonTimes: sum((row) => row.lessons.length),
    pupils: sum(({ pupils }) => pupils),
    families: sum(({ families }) => families),
    byLesson: lessons
      .map((lesson) => ({
        lesson,
        classes: rows.filter((row) => row.lessons.includes(lesson.id)).length,
      }))
      .filter(({ classes }) => classes > 0),
    finished: sorted
      .filter(
        (row) =>
          ofGrade(row.grade).length > 0 &&
          ofGrade(row.grade).every(({ id }) => row.lessons.includes(id)),
      )
      .map(({ name }) => name),
  };
}

/**
 * What a teacher has written of a report: its classes, and schools that have finished, for a list
 * of their own.
 */
export type ReportDraft = { rows: TermRow[]; schools: string[] };

const MAX_SCHOOLS = 200;
const MAX_SCHOOL_LENGTH = 80;

/** Names out of a field, one a line: each once, by the alphabet and so by nothing else. */
export const schoolsFrom = (text: string): string[] =>
  [
    ...new Set(
      text
        .normalize('NFC')
        .split('\n')
        .map((line) => line.trim().slice(0, MAX_SCHOOL_LENGTH)),
    ),
  ]
    .filter((name) => name !== '')
    .sort((one, other) => one.localeCompare(other, 'vi', { numeric: true }))
    .slice(0, MAX_SCHOOLS);

/** What stands on the disk; what is no row and no name is left out. */
export function readDraft(text: string | null): ReportDraft {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    kept = {};
  }
  const { rows, schools } = (kept ?? {}) as Partial<Record<keyof ReportDraft, unknown>>;
  return {
    rows: Array.isArray(rows) ? inOrder(rows.filter(isTermRow)).slice(0, MAX_ROWS) : [],
    schools: Array.isArray(schools)
      ? schoolsFrom(schools.filter((name): name is string => typeof name === 'string').join('\n'))
      : [],
  };
}
