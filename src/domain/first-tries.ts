import type { Attempt } from './attempt.ts';
import { countedNow, type LessonShape } from './progress.ts';

/** How many questions of the exit form were answered whole at the first press, of how many. */
export type FirstTries = { right: number; of: number };

/**
 * What a pupil could do at once, at the end of a lesson: a second try never passes for a first. Of the two forms it is the one
 * that was finished first.
 * @returns null while no form is whole; of a sensitive lesson, which keeps no answers; and of a lesson whose core keeps only
 * “done” (whom a child trusts), because there is nothing there to be right about
 */
export function firstTriesOf(attempts: readonly Attempt[], shape: LessonShape): FirstTries | null {
  if (shape.sensitive) return null;
  const counted = countedNow(attempts, shape);
  if (counted.some(({ item, answer }) => shape.core.includes(item) && answer === undefined)) return null;
  const firsts = new Map<string, Attempt>();
  for (const attempt of counted) {
    const known = firsts.get(attempt.item);
    if (!known || attempt.seq < known.seq) firsts.set(attempt.item, attempt);
  }
  const lastOf = (form: readonly string[]): number => Math.max(...form.map((item) => firsts.get(item)!.seq));
  const [form] = [shape.exitA, shape.exitB]
    .filter((items) => items.length > 0 && items.every((item) => firsts.has(item)))
    .sort((one, other) => lastOf(one) - lastOf(other));
  if (!form) return null;
  const right = form.filter((item) => firsts.get(item)!.earned === firsts.get(item)!.total);
  return { right: right.length, of: form.length };
}
