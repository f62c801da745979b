import { pointsOf, verdictOf } from '../questions/score.ts';
import type { Attempt } from '../progress/attempt.ts';
import type { ClassLesson } from './lesson.ts';
import { GIVEN, type ClassRecord, type HandCountRecord, type Phase } from './record.ts';

/** A pupil's row of the grid: letters by question, and whether the sheet was done. */
export type PaperRow = {
  pupil: string;
  letters: Readonly<Record<string, string>>;
  isDone: boolean;
};

type Where = { taking: string; at: number };

/** Used in place of the wording's hash: last term's sheet may still be in use. */
const PAPER = 'paper';

function answerFrom(
  lesson: ClassLesson,
  row: PaperRow,
  item: string,
  seq: number,
  where: Where,
): Attempt | null {
  const known = lesson.items[item];
  const option = known?.options?.[(row.letters[item] ?? '').toUpperCase().charCodeAt(0) - 65];
  if (!known || !option) return null;
  const earned = pointsOf(verdictOf(option.verdict));
  return {
    v: 1,
    id: `${where.taking}.${row.pupil}.${item}`,
    seq,
    profile: `${PAPER}.${row.pupil}`,
    lesson: lesson.id,
    item,
    kind: PAPER,
    use: known.use,
    answer: GIVEN,
    earned,
    total: 1,
    hints: 0,
    spec: PAPER,
    at: where.at,
    ...(earned < 1 && option.misconception ? { misconception: option.misconception } : {}),
  };
}

/**
 * Turns a typed grid into records: one answer per letter, and that the core was done in class. If
 * the form also has questions without letters, it is known to be done but not whether it was
 * passed. Of a sensitive lesson only “done” is recorded.
 */
export function paperRecords(
  lesson: ClassLesson,
  form: readonly string[],
  rows: readonly PaperRow[],
  where: Where,
): ClassRecord[] {
  const isAllLetters = form.length > 0 && form.every((item) => lesson.items[item]?.options);
  return rows.flatMap((row): ClassRecord[] => {
    const answers = lesson.shape.sensitive
      ? []
      : form.flatMap((item, index) => answerFrom(lesson, row, item, index + 1, where) ?? []);
    if (answers.length === 0 && !row.isDone) return [];
    return [
      ...answers.map((attempt): ClassRecord => ({
        kind: 'answer',
        id: attempt.id,
        pupil: row.pupil,
        attempt,
      })),
      {
        kind: 'carried',
        id: `${where.taking}.${row.pupil}`,
        pupil: row.pupil,
        lesson: lesson.id,
        isCoreDone: true,
        ...(row.isDone || !isAllLetters ? { isDone: true as const } : {}),
      },
    ];
  });
}

/**
 * Returns the hands counted at one question; null for a sensitive lesson, and while no hand was up.
 */
export function handsRecord(
  lesson: ClassLesson,
  item: string,
  phase: Phase,
  counts: Readonly<Record<string, number>>,
  taking: string,
): HandCountRecord | null {
  const known = lesson.items[item]?.options ?? [];
  const raised = Object.fromEntries(
    known.flatMap(({ id }) =>
      Number.isInteger(counts[id]) && counts[id]! > 0 ? [[id, counts[id]!]] : [],
    ),
  );
  return lesson.shape.sensitive || Object.keys(raised).length === 0
    ? null
    : { kind: 'hands', id: `${taking}.${item}`, lesson: lesson.id, item, phase, counts: raised };
}

/** Number of questions on an exit ticket. */
const ON_A_TICKET = 3;

/**
 * Returns the questions of an exit ticket: single choices of form A, then of form B, then of the
 * lesson. Empty for a sensitive lesson.
 */
export function ticketOf({ shape, items }: ClassLesson): string[] {
  if (shape.sensitive) return [];
  const asked = [...shape.exitA, ...shape.exitB, ...Object.keys(items)].filter(
    (item) => items[item]?.options,
  );
  return [...new Set(asked)].slice(0, ON_A_TICKET);
}
