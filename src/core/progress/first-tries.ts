import type { Attempt } from './attempt.ts';
import { isOfOldLook } from '../questions/looked-like-one.ts';
import { countedNow, type LessonShape } from './progress.ts';

/** How many questions of the exit form were answered whole at the first press, of how many. */
export type FirstTries = { right: number; of: number };

/** The first answer to each item. */
function firstOf(attempts: readonly Attempt[]): Map<string, Attempt> {
  const firsts = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const known = firsts.get(attempt.item);
    if (!known || attempt.seq < known.seq) firsts.set(attempt.item, attempt);
  }
  return firsts;
}

/**
 * What a pupil could do at once, at the end of a lesson: a second try never passes for a first. Of
 * the two forms it is the one that was finished first. What was answered while a question looked as
 * if it wanted one pick finishes a form and is no first try: `of` is then less than the form has.
 * @returns null while no form is whole; of a sensitive lesson, which keeps no answers; of a lesson
 *   whose core keeps only “done”
 * (whom a child trusts), because there is nothing there to be right about; and where nothing of a
 * form counts
 */
export function firstTriesOf(attempts: readonly Attempt[], shape: LessonShape): FirstTries | null {
  if (shape.sensitive) return null;
  const counted = countedNow(attempts, shape);
  if (counted.some(({ item, answer }) => shape.core.includes(item) && answer === undefined))
    return null;
  const answered = firstOf(counted);
  const lastOf = (form: readonly string[]): number =>
    Math.max(...form.map((item) => answered.get(item)!.seq));
  const [form] = [shape.exitA, shape.exitB]
    .filter((items) => items.length > 0 && items.every((item) => answered.has(item)))
    .sort((one, other) => lastOf(one) - lastOf(other));
  if (!form) return null;
  const firsts = firstOf(counted.filter((attempt) => !isOfOldLook(attempt)));
  const tried = form.flatMap((item) => firsts.get(item) ?? []);
  const right = tried.filter(({ earned, total }) => earned === total);
  return tried.length > 0 ? { right: right.length, of: tried.length } : null;
}
