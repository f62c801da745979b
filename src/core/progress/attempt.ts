/**
 * One stored answer. The format is permanent: fields are never renamed, dropped or given another
 * meaning; new ones are optional.
 *
 * Example:
 *   { v: 1, id: "k3f0…", seq: 7, profile: "p9x2…", lesson: "help-map", item: "which-adult",
 *     kind: "choice", use: "practice", answer: ["tell"], said: "Gọi bà và kể", earned: 1, total: 1,
 *     hints: 0, spec: "1c9e07ab", at: 1795500000000 }
 *
 * Life cycle: created by `player/progress/attempt-recorder.ts` when a pupil presses “Trả lời” →
 * written (outbox or database) → shown as “đã lưu” → read by `progress.ts` each time it is needed →
 * erased only with its profile.
 *
 * Consequences of changes to lessons:
 *  - A lesson's folder is renamed: old attempts point at nothing. So ids are permanent
 *    (numbers.yaml guards them).
 *  - An item's key or meaning changes: give it a new id. Old attempts keep their score; nothing
 *    is graded twice.
 *  - A typo in an item is fixed: `spec` (hash) differs, so the page no longer shows the old
 *    answer, but the score counts.
 *  - A new field is needed: make it optional, and document here what its absence means.
 *
 * `at` is the computer's clock in milliseconds and may be wrong by years: order is `seq`, never
 * `at`. An attempt of a kind that stores only “done” has no answer, said or misconception, and
 * earned = total = 1.
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

/** An attempt before storage has assigned its number. */
export type NewAttempt = Omit<Attempt, 'seq'>;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/**
 * Checks for a complete, readable attempt. Handwritten, because zod is too heavy for a lesson page.
 */
export function isAttempt(row: unknown): row is Attempt {
  if (typeof row !== 'object' || row === null) return false;
  const attempt = row as Record<string, unknown>;
  return (
    attempt.v === 1 &&
    ['id', 'profile', 'lesson', 'item', 'kind', 'use', 'spec'].every(
      (field) => typeof attempt[field] === 'string' && attempt[field] !== '',
    ) &&
    ['seq', 'earned', 'total', 'hints', 'at'].every((field) => isCount(attempt[field])) &&
    (attempt.earned as number) <= (attempt.total as number)
  );
}

/**
 * Merges lists by id, ordered by `seq`, then id. The result does not depend on the order or number
 * of merges.
 */
export function mergeAttempts(...lists: readonly Attempt[][]): Attempt[] {
  const byId = new Map<string, Attempt>();
  for (const attempt of lists.flat()) {
    const known = byId.get(attempt.id);
    if (!known || attempt.seq < known.seq) byId.set(attempt.id, attempt);
  }
  return [...byId.values()].sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1));
}
