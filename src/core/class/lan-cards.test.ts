import { expect, it } from 'vitest';
import { cardFromLan, firstLanCard } from './lan-cards.ts';

const about = { name: '4B', grade: 4, number: 2, year: 2026 };

it('ten classes of forty share the cards of a lab in the order of their numbers', () => {
  expect([1, 2, 10].map((number) => firstLanCard({ ...about, number }))).toEqual([1, 41, 361]);
  expect([41, 47, 7].map((card) => cardFromLan(about, card))).toEqual([1, 7, -33]);
});
it('a teacher can set another first card', () => {
  expect(cardFromLan({ ...about, lanFrom: 101 }, 107)).toBe(7);
  expect(firstLanCard({ ...about, number: 11 })).toBe(1);
});
