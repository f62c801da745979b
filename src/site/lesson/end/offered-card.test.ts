import { expect, it } from 'vitest';
import { cards } from '../../pupil/messages/cards.ts';
import { offeredCard } from './offered-card.ts';

const words = cards.vi;
const every = Object.values(words.pictures).flatMap((animal) =>
  words.words.map((word) => `${animal} ${word}`),
);

it('offers a name that no card on this computer has', () => {
  for (const seed of [0, 0.3, 0.999999, 1]) {
    const offered = offeredCard(words, every.slice(1), seed)!;
    expect(offered).toEqual({ name: every[0], picture: 'trau' });
  }
});

it('offers every name, by its seed', () => {
  const offered = every.map((_, at) => offeredCard(words, [], (at + 0.5) / every.length)!.name);
  expect(new Set(offered)).toEqual(new Set(every));
});

it('offers nothing if every name is taken', () => {
  expect(offeredCard(words, every, 0.5)).toBeUndefined();
});
