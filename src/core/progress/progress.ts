import type { Attempt } from './attempt.ts';

/**
 * The shape of a lesson: item ids by use. It comes from the built page, so that old attempts are
 * read with today's lesson.
 */
export type LessonShape = {
  core: string[];
  exitA: string[];
  exitB: string[];
  review: string[];
  critical: string[];
  variants: Record<string, string>;
  /** Share of an exit form's points that passes: two of three in grades 1–3, else 0.8. */
  passShare: number;
  /** A sensitive lesson stores only “done”, and done is passed. */
  sensitive?: true;
  /**
   * Retired questions → their replacements: pupils who answered the old one need not answer again.
   */
  retired?: Record<string, string>;
  /** Only for an opener. */
  practice?: string[];
};

/** Returns the step from which a sensitive lesson stores “half”. */
export const halfOf = (steps: number): number => Math.floor(steps / 2) + 1;

/** The item id of a sensitive lesson's only row. */
export const DONE = 'done';

export type Progress =
  | { state: 'not-started' }
  | { state: 'started'; answered: number }
  | { state: 'done'; answered: number; passed: boolean };

/** Tolerance, so that two of three in floating point does not fail by a hair. */
const ROUNDING = 1e-9;

const share = (attempt: Attempt): number =>
  attempt.total === 0 ? 0 : attempt.earned / attempt.total;

/**
 * Maps attempts to the items of today's lesson. Points stay: nothing is graded twice. Attempts of
 * current items are not copied.
 */
export const countedNow = <T extends { item: string }>(
  attempts: readonly T[],
  { retired = {} }: Pick<LessonShape, 'retired'>,
): T[] =>
  attempts.map((attempt) => {
    // Only own properties: an answer may name its question “constructor”.
    const item = Object.hasOwn(retired, attempt.item) ? retired[attempt.item] : undefined;
    return item === undefined ? attempt : { ...attempt, item };
  });

/**
 * Returns the best share of points each item ever got. Order and repetition of attempts do not
 * matter.
 */
export function bestOf(attempts: readonly Attempt[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const attempt of attempts)
    best.set(attempt.item, Math.max(best.get(attempt.item) ?? 0, share(attempt)));
  return best;
}

/**
 * Returns a pupil's progress in one lesson (`content/rules.md` D.3). Done: the core activity and
 * one complete exit form are answered. Passed (“đạt”): 80 % of that form, its critical item right
 * (itself or its variant), and the core activity finished. Finishing the core is enough: a story
 * always ends in a safe state, and for the other kinds the rules define no safe share of points.
 */
export function progressOf(attempts: readonly Attempt[], shape: LessonShape): Progress {
  const best = bestOf(countedNow(attempts, shape));
  if (shape.sensitive)
    return best.has(DONE) ? { state: 'done', answered: 1, passed: true } : { state: 'not-started' };
  if (best.size === 0) return { state: 'not-started' };
  const forms = [shape.exitA, shape.exitB].filter(
    (form) => form.length > 0 && form.every((item) => best.has(item)),
  );
  if (shape.practice) {
    return shape.practice.every((item) => best.has(item))
      ? { state: 'done', answered: best.size, passed: true }
      : { state: 'started', answered: best.size };
  }
  const coreDone = shape.core.every((item) => best.has(item));
  if (!coreDone || forms.length === 0) return { state: 'started', answered: best.size };
  const criticalRight = (item: string): boolean => {
    const others = Object.entries(shape.variants)
      .filter(([variant, of]) => of === item || variant === item)
      .flat();
    return [item, ...others].some((id) => best.get(id) === 1);
  };
  const passed = forms.some((form) => {
    const points = form.reduce((sum, item) => sum + best.get(item)!, 0);
    return (
      points >= shape.passShare * form.length - ROUNDING &&
      form.filter((item) => shape.critical.includes(item)).every(criticalRight)
    );
  });
  return { state: 'done', answered: best.size, passed };
}

/**
 * Returns the exit form a pupil takes now: the one completed less often, form A when even. So the
 * forms alternate, and a half-finished form is finished first. Order and repetition of attempts do
 * not matter.
 */
export function nextForm(attempts: readonly Attempt[], shape: LessonShape): string[] {
  const times = timesOf(countedNow(attempts, shape));
  const rounds = (form: string[]): number => Math.min(...form.map((item) => times.get(item) ?? 0));
  return shape.exitB.length > 0 && rounds(shape.exitB) < rounds(shape.exitA)
    ? shape.exitB
    : shape.exitA;
}

/** Counts how often each item was answered, by attempt id, so that a copy does not count twice. */
export function timesOf(attempts: readonly Attempt[]): Map<string, number> {
  const ids = new Map<string, Set<string>>();
  for (const attempt of attempts)
    ids.set(attempt.item, (ids.get(attempt.item) ?? new Set()).add(attempt.id));
  return new Map([...ids].map(([item, known]) => [item, known.size]));
}
