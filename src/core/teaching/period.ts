/** A period as a teacher has it today: how long it is, and how the computers are. */
export const periodLengths = ['quarter', 'one', 'two'] as const;
export type PeriodLength = (typeof periodLengths)[number];

export const machineStates = ['all', 'shared', 'half', 'projector', 'none'] as const;
export type ComputerAccess = (typeof machineStates)[number];

/**
 * The sections a plan has for labs that are not as one wishes: shared computers, one projector, no
 * power.
 */
export const planConditions = ['half', 'projector', 'no-power'] as const;
export type PlanCondition = (typeof planConditions)[number];

const sections: Record<ComputerAccess, readonly PlanCondition[]> = {
  all: [],
  shared: ['half'],
  // One group sits at the computers, the other at tables; in the middle they change places.
  half: ['half', 'no-power'],
  projector: ['projector'],
  none: ['no-power'],
};

/**
 * How the computers are for a lesson. Where a choice is nobody else's there is one way at a time: a
 * computer for each pupil, or the sheet for all.
 */
export const resolveAccess = (
  { isTwoSided }: Pick<PeriodLesson, 'isTwoSided'>,
  machines: ComputerAccess,
): ComputerAccess =>
  isTwoSided && (machines === 'shared' || machines === 'half') ? 'none' : machines;

/** What of a plan applies: none of its sections where the plan's own table does. */
export const sectionsFor = (machines: ComputerAccess): readonly PlanCondition[] =>
  sections[machines];

/** Whether pupils sit at computers, and so need a code. */
export const hasComputers = (machines: ComputerAccess): boolean =>
  machines !== 'projector' && machines !== 'none';

/**
 * How many sheets to print: one for two where two work at one thing, but for a sensitive lesson,
 * where each chooses unseen.
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
 * The lessons of a period, in the order of the plan: the next after the last one begun, and for two
 * periods the one after it; a quarter of an hour goes back to the last one begun. After the plan's
 * end come those that were left out, else its end again.
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

/** A section of a plan: where it stands, and its lines. */
export type PlanLines = { anchor: string; lines: string[] };

/**
 * A lesson as the teachers' home shows it for a period: the plan's own table, and the sections for
 * labs that are not whole.
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
   * Each pupil gets a two-sided sheet of it, and no worksheet: two cannot share a computer and
   * choose unseen.
   */
  isTwoSided: boolean;
  timeline: { n: number; part: string; teacher: string }[];
  sections: Partial<Record<PlanCondition, PlanLines>>;
  /** “Mười phút ôn đầu kỳ sau”. */
  booster: PlanLines | null;
  /** Where its plan says what to do before it is taught, and when a child tells. */
  before: string | null;
  telling: string | null;
};

/** Lessons of a grade first, then the others of its band: so a list begins with what is taught. */
export const gradeFirst = <Lesson extends { grades: readonly number[] }>(
  lessons: readonly Lesson[],
  grade: number,
): Lesson[] => [
  ...lessons.filter(({ grades }) => grades.includes(grade)),
  ...lessons.filter(({ grades }) => !grades.includes(grade)),
];
