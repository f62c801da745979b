import {
  isGuardedStrand,
  itemOf,
  MIN_GROUP_SIZE,
  type ClassItem,
  type ClassLessons,
} from './lesson.ts';
import type { HandCountRecord, Phase } from './record.ts';
import { firstTries, isRight } from './tries.ts';
import type { ClassResults } from './work.ts';

/**
 * Right first answers, all first answers, and how many pupils gave them (0 where hands were
 * counted).
 */
export type Part = { right: number; of: number; pupils: number };

/**
 * An “I can” statement in this class, before and after. Null: no answers, or too few for a guarded
 * statement.
 */
export type StatementFigure = { statement: string; before: Part | null; after: Part | null };

const phaseOf = ({ use }: ClassItem): Phase | null =>
  use === 'practice' || use === 'core'
    ? 'before'
    : use === 'review' || use.startsWith('exit')
      ? 'after'
      : null;

type Sum = { right: number; of: number; pupils: Set<string> };
const nothing = (): Sum => ({ right: 0, of: 0, pupils: new Set() });

/** Counts hands for right options, and all hands. */
function handsFor(
  { counts }: HandCountRecord,
  { options = [] }: ClassItem,
): { right: number; of: number } {
  const isRightOption = (id: string) =>
    options.some(
      (option) => option.id === id && (option.verdict === 'right' || option.verdict === 'safe'),
    );
  const counted = Object.entries(counts);
  return {
    right: counted.filter(([id]) => isRightOption(id)).reduce((sum, [, hands]) => sum + hands, 0),
    of: counted.reduce((sum, [, hands]) => sum + hands, 0),
  };
}

/**
 * Compares each “I can” statement before and after a lesson. Before: first answers in practice.
 * After: first answers to the questions at the lesson's end and to later reviews. Both are first
 * answers to different questions, so remembered feedback is not taken for learning. Counted hands
 * go to the phase in which they were raised.
 */
export function statementFigures(work: ClassResults, lessons: ClassLessons): StatementFigure[] {
  const sums = new Map<string, Record<Phase, Sum>>();
  const sumOf = (statement: string, phase: Phase): Sum => {
    const both = sums.get(statement) ?? { before: nothing(), after: nothing() };
    sums.set(statement, both);
    return both[phase];
  };
  for (const { pupil, lesson, item, attempt } of firstTries(work, lessons)) {
    const phase = phaseOf(lesson.items[item]!);
    if (!phase) continue;
    for (const statement of lesson.items[item]!.statements) {
      const sum = sumOf(statement, phase);
      sum.right += Number(isRight(attempt));
      sum.of += 1;
      sum.pupils.add(pupil.id);
    }
  }
  for (const hands of work.hands) {
    const item = itemOf(lessons.get(hands.lesson), hands.item);
    for (const statement of item?.statements ?? []) {
      const sum = sumOf(statement, hands.phase);
      const { right, of } = handsFor(hands, item!);
      sum.right += right;
      sum.of += of;
    }
  }
  const partOf = (statement: string, { right, of, pupils }: Sum): Part | null => {
    const isFew = pupils.size > 0 && pupils.size < MIN_GROUP_SIZE;
    return of === 0 || (isFew && isGuardedStrand(statement.split('.')[0]!))
      ? null
      : { right, of, pupils: pupils.size };
  };
  return [...sums]
    .map(([statement, { before, after }]) => ({
      statement,
      before: partOf(statement, before),
      after: partOf(statement, after),
    }))
    .filter(({ before, after }) => before || after)
    .sort((a, b) => (a.statement < b.statement ? -1 : 1));
}
