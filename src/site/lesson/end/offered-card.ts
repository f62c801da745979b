import type { cards, Picture } from '../../pupil/messages/cards.ts';

export type OfferedCard = { name: string; picture: Picture };

/**
 * Returns the card a pupil can keep the work on with one press: a picture and a nickname that no
 * card on this computer has.
 *
 * @param seed a number from 0 to 1
 * @returns undefined if every name is taken
 */
export function offeredCard(
  words: (typeof cards)['vi'],
  taken: readonly string[],
  seed: number,
): OfferedCard | undefined {
  const free = (Object.entries(words.pictures) as [Picture, string][]).flatMap(
    ([picture, animal]) =>
      words.words
        .map((word): OfferedCard => ({ name: `${animal} ${word}`, picture }))
        .filter(({ name }) => !taken.includes(name)),
  );
  return free[Math.min(free.length - 1, Math.floor(seed * free.length))];
}
