import type { Attempt } from './attempt.ts';

/**
 * What the fold must know of a lesson: item ids by use. Comes from the built page, so that old
 * attempts fold with today's lesson.
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
  /** A sensitive lesson: nothing but “done” is kept of it, and done is passed. */
  sensitive?: true;
  /**
   * Questions it asks no more → those in their place: whoever answered the old one need not answer
   * again.
   */
  retired?: Record<string, string>;
  /** Of an opener alone. */
  practice?: string[];
};

/** The step from which a sensitive lesson keeps “half”. */
export const halfOf = (steps: number): number => Math.floor(steps / 2) + 1;

/** The item id of a sensitive lesson's one row. */
export const DONE = 'done';

export type Progress =
  | { state: 'not-started' }
  | { state: 'started'; answered: number }
  | { state: 'done'; answered: number; passed: boolean };

/** Two of three in floating point must not fail by a hair. */
const ROUNDING = 1e-9;

const share = (each: Attempt): number => (each.total === 0 ? 0 : each.earned / each.total);

/**
 * Attempts as today's lesson counts them. Their points stay: nothing is graded twice. What is asked
 * still is not copied.
 */
export const countedNow = <T extends { item: string }>(
  attempts: readonly T[],
  { retired = {} }: Pick<LessonShape, 'retired'>,
): T[] =>
  attempts.map((each) => {
    // Its own alone: an answer may name its question “constructor”.
    const item = Object.hasOwn(retired, each.item) ? retired[each.item] : undefined;
    return item === undefined ? each : { ...each, item };
  });

/**
 * The best share of points an item ever got; 0 when never answered. Order and repetition of
 * attempts do not matter.
 */
export function bestOf(attempts: readonly Attempt[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const each of attempts) best.set(each.item, Math.max(best.get(each.item) ?? 0, share(each)));
  return best;
}

/**
 * How far a pupil is in one lesson (`content/rules.md` D.3). Done: the core activity and one whole
 * exit form are answered.
 * Passed (“đạt”): 80 % of that form, its critical item right (itself or its variant), the core
 * activity finished.
 * Finished is enough: a story always ends in a safe state, and for the other kinds no share of
 * points is named that would be safe, so none is made up here.
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
    return [item, ...others].some((each) => best.get(each) === 1);
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
 * Which exit form a pupil takes now: the one taken whole less often, form A when even. So the forms
 * alternate, and a half-finished form is finished first. Order and repetition of attempts do not
 * matter.
 */
export function nextForm(attempts: readonly Attempt[], shape: LessonShape): string[] {
  const times = timesOf(countedNow(attempts, shape));
  const rounds = (form: string[]): number => Math.min(...form.map((item) => times.get(item) ?? 0));
  return shape.exitB.length > 0 && rounds(shape.exitB) < rounds(shape.exitA)
    ? shape.exitB
    : shape.exitA;
}

/** How often each item was answered: by attempt id, so that a copy does not count twice. */
export function timesOf(attempts: readonly Attempt[]): Map<string, number> {
  const ids = new Map<string, Set<string>>();
  for (const each of attempts) ids.set(each.item, (ids.get(each.item) ?? new Set()).add(each.id));
  return new Map([...ids].map(([item, known]) => [item, known.size]));
}
