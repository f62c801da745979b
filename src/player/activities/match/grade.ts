import { shuffleForTry } from '#core/questions/permute.ts';
import type { Score } from '#core/questions/score.ts';
import { gradePlaced } from '../engines/placing.ts';
import type { MatchSpec } from './schema.ts';

/** Maps the pair id of each left card to the pair of its right card. */
export type MatchAnswer = Record<string, string>;

export type Card = {
  side: 'left' | 'right';
  id: string;
  text: string;
  picture?: string | undefined;
};

export function gradeMatch({ pairs, right }: MatchSpec, answer: MatchAnswer): Score {
  const missing = pairs.filter(({ id }) => !pairs.some((pair) => pair.id === answer[id])).length;
  return missing > 0
    ? { state: 'not-ready', missing }
    : gradePlaced(pairs, ({ id }) => (answer[id] === id ? 'right' : 'wrong'), right);
}

export const sayMatch = ({ pairs }: MatchSpec, answer: MatchAnswer): string =>
  pairs
    .flatMap(({ id, left }) =>
      pairs.filter((pair) => pair.id === answer[id]).map(({ right }) => `${left} – ${right}`),
    )
    .join('; ');

/** Number of orders tried to find one with no pair side by side: about one in three is such. */
const MIXES = 10;

/**
 * Returns the cards as they lie at a given try. Unlike options they are mixed at the first try too,
 * because an author writes pairs side by side; the same everywhere, so that paper and screen agree.
 * No pair is side by side.
 */
export function cardsAt({ pairs, look }: MatchSpec, tries: number): Card[] {
  const lefts = pairs.map(({ id, left, leftPicture }): Card => ({
    side: 'left',
    id,
    text: left,
    picture: leftPicture,
  }));
  const rights = pairs.map(({ id, right, rightPicture }): Card => ({
    side: 'right',
    id,
    text: right,
    picture: rightPicture,
  }));
  if (look === 'memory') return shuffleForTry([...lefts, ...rights], tries + 1);
  const orders = Array.from({ length: MIXES }, (_, n) => shuffleForTry(rights, tries + 1 + n));
  const mixed = orders.find((order) => order.every(({ id }, at) => id !== lefts[at]!.id));
  return [...lefts, ...(mixed ?? [...rights.slice(1), rights[0]!])];
}

/** Joins two cards, and separates them from their earlier partners. */
export function paired(answer: MatchAnswer, left: string, right: string): MatchAnswer {
  return {
    ...Object.fromEntries(
      Object.entries(answer).filter(([leftId, rightId]) => leftId !== left && rightId !== right),
    ),
    [left]: right,
  };
}

/** Returns the left card of the pair this card is in, or undefined. */
export const leftOf = (answer: MatchAnswer, { side, id }: Card): string | undefined =>
  side === 'left'
    ? Object.hasOwn(answer, id)
      ? id
      : undefined
    : Object.keys(answer).find((left) => answer[left] === id);
