import type { Attempt } from './attempt.ts';
import { isOfOldLook } from '../questions/looked-like-one.ts';
import { countedNow, type LessonShape } from './progress.ts';

/** Questions of the exit form fully answered at the first try, and how many count. */
export type FirstTries = { right: number; of: number };

/** Returns the first answer to each item. */
function firstOf(attempts: readonly Attempt[]): Map<string, Attempt> {
  const firsts = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const known = firsts.get(attempt.item);
    if (!known || attempt.seq < known.seq) firsts.set(attempt.item, attempt);
  }
  return firsts;
}

/** A form with its first tries, and how many of its questions are right by now. */
export type FormTries = FirstTries & { form: string[]; now: number };

/**
 * Returns the result of a form at the end of a lesson; a second try never counts as a first. Of the
 * two forms it uses the one finished first. An answer to a question that looked like a single choice
 * completes a form but is no first try: `of` is then less than the form's length. A critical
 * question is right by now, too, if its variant is.
 * @returns null while no form is complete; for a sensitive lesson, which stores no answers; for a
 *   lesson whose core stores only “done” (whom a child trusts), because no answer is right there;
 *   and if nothing of a form counts
 */
export function formTriesOf(attempts: readonly Attempt[], shape: LessonShape): FormTries | null {
  if (shape.sensitive) return null;
  const counted = countedNow(attempts, shape);
  if (counted.some(({ item, answer }) => shape.core.includes(item) && answer === undefined))
    return null;
  const answered = firstOf(counted);
  const lastOf = (form: readonly string[]): number =>
    Math.max(...form.map((item) => answered.get(item)!.seq));
  const [form] = [shape.exitA, shape.exitB]
    .filter((items) => items.length > 0 && items.every((item) => answered.has(item)))
    .sort((a, b) => lastOf(a) - lastOf(b));
  if (!form) return null;
  const firsts = firstOf(counted.filter((attempt) => !isOfOldLook(attempt)));
  const tried = form.flatMap((item) => firsts.get(item) ?? []);
  if (tried.length === 0) return null;
  const isFull = ({ earned, total }: Attempt): boolean => earned === total;
  const full = new Set(counted.filter(isFull).map(({ item }) => item));
  const isRightNow = ({ item }: Attempt): boolean =>
    full.has(item) ||
    Object.entries(shape.variants).some(
      (pair) => pair.includes(item) && pair.some((id) => full.has(id)),
    );
  return {
    form,
    right: tried.filter(isFull).length,
    of: tried.length,
    now: tried.filter(isRightNow).length,
  };
}

/** Returns only the first tries of `formTriesOf`. */
export function firstTriesOf(attempts: readonly Attempt[], shape: LessonShape): FirstTries | null {
  const tries = formTriesOf(attempts, shape);
  return tries && { right: tries.right, of: tries.of };
}
