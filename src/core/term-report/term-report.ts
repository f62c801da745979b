/**
 * Numbers of one class in one term, counted from its board or typed by hand. The report does not
 * distinguish the two.
 */
export type TermRow = {
  /** The class's name: “6A”. */
  name: string;
  grade: number;
  /** Ids of the lessons it had. */
  lessons: readonly string[];
  /** Pupils who finished at least one of them. */
  pupils: number;
  /** Number of times a family reported having talked about one. */
  families: number;
};

/** A lesson as the report lists it. */
export type ReportLesson = { id: string; title: string; grades: readonly number[] };

export type TermFigures = {
  /** By grade, then by name: the order reveals no ranking. */
  rows: TermRow[];
  lessonTimes: number;
  pupils: number;
  families: number;
  /** Lessons in curriculum order → how many classes had each. */
  byLesson: { lesson: ReportLesson; classes: number }[];
  /** Classes that had every lesson of their grade, in the order of the rows. */
  finished: string[];
};

const MAX_ROWS = 63;
export const MAX_NAME_LENGTH = 20;
export const MAX_PEOPLE = 999;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_PEOPLE;

/** Returns whether a value is a valid row. */
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
    (a, b) => a.grade - b.grade || a.name.localeCompare(b.name, 'vi', { numeric: true }),
  );

/** Replaces the row of the same class, or appends it. */
export const withRow = (rows: readonly TermRow[], row: TermRow): TermRow[] =>
  inOrder([...rows.filter(({ name }) => name !== row.name), row]).slice(0, MAX_ROWS);

/** Computes all figures of the report from its rows. */
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
 * A teacher's draft of a report: its classes, and schools that have finished, for a list of their
 * own.
 */
export type ReportDraft = { rows: TermRow[]; schools: string[] };

const MAX_SCHOOLS = 200;
const MAX_SCHOOL_LENGTH = 80;

/** Parses names, one per line: each once, sorted alphabetically so that nothing else shows. */
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
    .sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }))
    .slice(0, MAX_SCHOOLS);

/** Parses the stored draft; invalid rows and names are left out. */
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
