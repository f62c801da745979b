/** A period as a teacher has it today: its length, and the access to computers. */
export const periodLengths = ['quarter', 'one', 'two'] as const;
export type PeriodLength = (typeof periodLengths)[number];

export const machineStates = ['all', 'shared', 'half', 'projector', 'none'] as const;
export type ComputerAccess = (typeof machineStates)[number];

/**
 * The sections of a plan for labs with less equipment: shared computers, one projector, no power.
 */
export const planConditions = ['half', 'projector', 'no-power'] as const;
export type PlanCondition = (typeof planConditions)[number];

const sections: Record<ComputerAccess, readonly PlanCondition[]> = {
  all: [],
  shared: ['half'],
  // One group works at the computers, the other at tables; in the middle they swap.
  half: ['half', 'no-power'],
  projector: ['projector'],
  none: ['no-power'],
};

/**
 * Returns the computer access for a lesson. A lesson with a private choice allows either a computer
 * for each pupil, or the sheet for all.
 */
export const resolveAccess = (
  { isTwoSided }: Pick<PeriodLesson, 'isTwoSided'>,
  machines: ComputerAccess,
): ComputerAccess =>
  isTwoSided && (machines === 'shared' || machines === 'half') ? 'none' : machines;

/** Returns the plan sections that apply: none if the plan's own table does. */
export const sectionsFor = (machines: ComputerAccess): readonly PlanCondition[] =>
  sections[machines];

/** Returns whether pupils use computers, and so need a code. */
export const hasComputers = (machines: ComputerAccess): boolean =>
  machines !== 'projector' && machines !== 'none';

/**
 * Returns how many sheets to print: one for two pupils who work together, but one each for a
 * sensitive lesson, in which each chooses unseen.
 */
export const sheetsFor = (
  machines: ComputerAccess,
  children: number,
  isSensitive: boolean,
): number =>
  !isSensitive && (machines === 'shared' || machines === 'half')
    ? Math.ceil(children / 2)
    : children;

/**
 * Returns the lessons of a period, in curriculum order: the next after the last one begun, and for
 * two periods the one after it. A quarter of an hour repeats the last one begun. After the end come
 * the skipped lessons, else the last ones again.
 */
export function lessonsFor(
  length: PeriodLength,
  lessons: readonly string[],
  begun: ReadonlySet<string>,
): string[] {
  const last = lessons.findLastIndex((lesson) => begun.has(lesson));
  if (length === 'quarter') return lessons.slice(Math.max(last, 0)).slice(0, 1);
  const ahead = [
    ...lessons.slice(last + 1),
    ...lessons.slice(0, last + 1).filter((id) => !begun.has(id)),
  ];
  return (ahead.length > 0 ? ahead : lessons.slice(-1)).slice(0, length === 'two' ? 2 : 1);
}

/** A section of a plan: its anchor, and its lines. */
export type PlanLines = { anchor: string; lines: string[] };

/**
 * A lesson as the teachers' home shows it for a period: the plan's own table, and the sections for
 * labs with less equipment.
 */
export type PeriodLesson = {
  id: string;
  /** Its number in class codes. */
  n: number;
  title: string;
  grades: readonly number[];
  minutes: number;
  isSensitive: boolean;
  /**
   * Each pupil gets a two-sided sheet of it, and no worksheet: two pupils cannot share a computer
   * and choose unseen.
   */
  isTwoSided: boolean;
  timeline: { n: number; part: string; teacher: string }[];
  sections: Partial<Record<PlanCondition, PlanLines>>;
  /** “Mười phút ôn đầu kỳ sau”. */
  booster: PlanLines | null;
  /** Anchors in its plan: preparation, and what to do when a child tells. */
  before: string | null;
  telling: string | null;
};

/**
 * Returns the part of a timeline that runs in this minute, and the minutes it has left; after the
 * end, the last one.
 */
export function partAt(
  timeline: readonly { n: number }[],
  minute: number,
): { index: number; left: number } {
  let end = 0;
  for (const [index, { n }] of timeline.entries()) {
    end += n;
    if (minute < end || index === timeline.length - 1)
      return { index, left: Math.max(0, end - minute) };
  }
  return { index: 0, left: 0 };
}

/** Sorts a grade's own lessons first, then the others of its band. */
export const gradeFirst = <Lesson extends { grades: readonly number[] }>(
  lessons: readonly Lesson[],
  grade: number,
): Lesson[] => [
  ...lessons.filter(({ grades }) => grades.includes(grade)),
  ...lessons.filter(({ grades }) => !grades.includes(grade)),
];
