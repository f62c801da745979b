/**
 * One answer, as it is kept. For life: fields are never renamed, dropped or given another meaning;
 * new ones are optional.
 *
 * Example:
 *   { v: 1, id: "k3f0…", seq: 7, profile: "p9x2…", lesson: "help-map", item: "which-adult", kind: "choice", use: "practice",
 *     answer: ["tell"], said: "Gọi bà và kể", earned: 1, total: 1, hints: 0, spec: "1c9e07ab", at: 1795500000000 }
 *
 * Its life: made by `player/progress/attempt-recorder.ts` when a pupil presses “Trả lời” → written (inbox or
 * database) → shown as “đã lưu” → folded by `progress.ts` each time it is needed → erased only with
 * its profile.
 *
 * What happens if we …
 *  … rename a lesson's folder: old attempts point at nothing. So ids are for life (numbers.yaml guards them).
 *  … change an item's key or meaning: give it a new id. Old attempts keep their own score; nothing is graded twice.
 *  … mend a typo in an item: `spec` (hash) differs, so the page no longer shows the old answer as hers, but the score counts.
 *  … need a new field: optional, with a meaning for its absence written here.
 *
 * `at` is the machine's clock in milliseconds and may be wrong by years: order is `seq`, never
 * `at`.
 * An attempt of a kind that keeps only “done” has no answer, said or misconception, and earned =
 * total = 1.
 */
export type Attempt = {
  v: 1;
  id: string;
  seq: number;
  profile: string;
  lesson: string;
  item: string;
  kind: string;
  use: string;
  answer?: unknown;
  said?: string;
  earned: number;
  total: number;
  unsure?: true;
  misconception?: string;
  hints: number;
  spec: string;
  at: number;
};

/** Before storage has given it its number. */
export type NewAttempt = Omit<Attempt, 'seq'>;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/**
 * A hand-written check, because zod is too heavy for a lesson page. True only for a whole, readable
 * attempt.
 */
export function isAttempt(row: unknown): row is Attempt {
  if (typeof row !== 'object' || row === null) return false;
  const each = row as Record<string, unknown>;
  return (
    each.v === 1 &&
    ['id', 'profile', 'lesson', 'item', 'kind', 'use', 'spec'].every(
      (field) => typeof each[field] === 'string' && each[field] !== '',
    ) &&
    ['seq', 'earned', 'total', 'hints', 'at'].every((field) => isCount(each[field])) &&
    (each.earned as number) <= (each.total as number)
  );
}

/**
 * Union by id, in order of `seq` then id: any order of merging, any number of times, gives the same
 * list.
 */
export function mergeAttempts(...lists: readonly Attempt[][]): Attempt[] {
  const byId = new Map<string, Attempt>();
  for (const each of lists.flat()) {
    const known = byId.get(each.id);
    if (!known || each.seq < known.seq) byId.set(each.id, each);
  }
  return [...byId.values()].sort(
    (one, other) => one.seq - other.seq || (one.id < other.id ? -1 : 1),
  );
}
