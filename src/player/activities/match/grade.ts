import { shuffleForTry } from '#core/questions/permute.ts';
import type { Score } from '#core/questions/score.ts';
import { gradePlaced } from '../engines/placing.ts';
import type { MatchSpec } from './schema.ts';

/** For each left card, by its pair's id, the pair whose right card it got. */
export type MatchAnswer = Record<string, string>;

export type Card = {
  side: 'left' | 'right';
  id: string;
  text: string;
  picture?: string | undefined;
};

export function gradeMatch({ pairs, right }: MatchSpec, answer: MatchAnswer): Score {
  const missing = pairs.filter(({ id }) => !pairs.some((other) => other.id === answer[id])).length;
  return missing > 0
    ? { state: 'not-ready', missing }
    : gradePlaced(pairs, ({ id }) => (answer[id] === id ? 'right' : 'wrong'), right);
}

export const sayMatch = ({ pairs }: MatchSpec, answer: MatchAnswer): string =>
  pairs
    .flatMap(({ id, left }) =>
      pairs.filter((other) => other.id === answer[id]).map(({ right }) => `${left} – ${right}`),
    )
    .join('; ');

/** Orders tried for one in which nothing lies beside its own: about one in three is such. */
const MIXES = 10;

/**
 * The cards as they lie at a given try. Unlike options they are mixed at the first try too, because
 * an author writes pairs side by side; the same everywhere, so that paper and screen agree. None
 * lies beside its own.
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

/** Two cards put together, taken from whatever they were with. */
export function paired(answer: MatchAnswer, left: string, right: string): MatchAnswer {
  return {
    ...Object.fromEntries(
      Object.entries(answer).filter(([one, other]) => one !== left && other !== right),
    ),
    [left]: right,
  };
}

/** The left card of the pair this card is in, or undefined. */
export const leftOf = (answer: MatchAnswer, { side, id }: Card): string | undefined =>
  side === 'left'
    ? Object.hasOwn(answer, id)
      ? id
      : undefined
    : Object.keys(answer).find((left) => answer[left] === id);
