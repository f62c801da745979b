import type { Score } from '#core/questions/score.ts';
import { gradePlaced } from '../engines/placing.ts';
import type { SortSpec } from './schema.ts';

/** Box ids by card id. A missing card is not placed yet. */
export type SortAnswer = Record<string, string>;

/**
 * Grades the placements. If the boxes are in order of care, over-careful is half right, or right
 * (`full`): it does no harm.
 */
export function gradeSort(
  { boxes, cards, right, carefulLast }: SortSpec,
  answer: SortAnswer,
): Score {
  const missing = cards.filter(({ id }) => !boxes.some((box) => box.id === answer[id])).length;
  if (missing > 0) return { state: 'not-ready', missing };
  const care = (box: string): number => boxes.findIndex(({ id }) => id === box);
  return gradePlaced(
    cards,
    (card) => {
      const over = care(answer[card.id]!) - care(card.box);
      if (over === 0) return 'right';
      if (over < 0 || !carefulLast) return 'wrong';
      return carefulLast === 'full' ? 'right' : 'partly';
    },
    right,
  );
}

/** Describes each box with its cards, without the empty ones. */
export const sayBoxes = (
  { boxes, cards }: SortSpec,
  boxOf: (card: SortSpec['cards'][number]) => string | undefined,
): string[] =>
  boxes.flatMap((box) => {
    const inside = cards.filter((card) => boxOf(card) === box.id).map(({ text }) => text);
    return inside.length === 0 ? [] : [`${box.text}: ${inside.join(', ')}`];
  });

export const saySort = (spec: SortSpec, answer: SortAnswer): string =>
  sayBoxes(spec, ({ id }) => answer[id]).join('; ');
