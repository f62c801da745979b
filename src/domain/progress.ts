import type { Attempt } from './attempt.ts';

/** What the fold must know of a lesson: item ids by use. Comes from the built page, so that old attempts fold with today's lesson. */
export type LessonShape = { core: string[]; exitA: string[]; exitB: string[]; critical: string[]; variants: Record<string, string>; /** Of an opener alone. */ practice?: string[] };

export type Progress =
  | { state: 'not-started' }
  | { state: 'started'; answered: number }
  | { state: 'done'; answered: number; passed: boolean };

const share = (each: Attempt): number => (each.total === 0 ? 0 : each.earned / each.total);

/** The best share of points an item ever got; 0 when never answered. Order and repetition of attempts do not matter. */
export function bestOf(attempts: readonly Attempt[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const each of attempts) best.set(each.item, Math.max(best.get(each.item) ?? 0, share(each)));
  return best;
}

/**
 * How far a pupil is in one lesson (curriculum D.3). Done: the core activity and one whole exit form are answered.
 * Passed (“đạt”): 80 % of that form, its critical item right (itself or its variant), the core activity finished.
 */
export function progressOf(attempts: readonly Attempt[], shape: LessonShape): Progress {
  const best = bestOf(attempts);
  if (best.size === 0) return { state: 'not-started' };
  const forms = [shape.exitA, shape.exitB].filter((form) => form.length > 0 && form.every((item) => best.has(item)));
  if (shape.practice) {
    return shape.practice.every((item) => best.has(item)) ? { state: 'done', answered: best.size, passed: true } : { state: 'started', answered: best.size };
  }
  const coreDone = shape.core.every((item) => best.has(item));
  if (!coreDone || forms.length === 0) return { state: 'started', answered: best.size };
  const criticalRight = (item: string): boolean => {
    const others = Object.entries(shape.variants).filter(([variant, of]) => of === item || variant === item).flat();
    return [item, ...others].some((each) => best.get(each) === 1);
  };
  const passed = forms.some((form) => {
    const points = form.reduce((sum, item) => sum + best.get(item)!, 0);
    return points >= 0.8 * form.length && form.filter((item) => shape.critical.includes(item)).every(criticalRight);
  });
  return { state: 'done', answered: best.size, passed };
}

/** Which exit form a pupil takes now: form B once form A is whole, else form A. Shown forms alternate. */
export function nextForm(attempts: readonly Attempt[], shape: LessonShape): string[] {
  const best = bestOf(attempts);
  const whole = (form: string[]) => form.length > 0 && form.every((item) => best.has(item));
  return whole(shape.exitA) && !whole(shape.exitB) && shape.exitB.length > 0 ? shape.exitB : shape.exitA;
}
