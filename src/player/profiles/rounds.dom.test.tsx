import { afterEach, expect, it } from 'vitest';
import { $rounds, putRound, roundOf } from './rounds.ts';
import { setActiveProfile, setPartners } from './active-profile.ts';

afterEach(() => {
  setPartners([]);
  setActiveProfile('');
  $rounds.set({});
});

it('a question’s round continues while the same profiles are here, in any order, and restarts with others', () => {
  setActiveProfile('na');
  setPartners(['may']);
  const scored = { ...roundOf('one'), turns: [] };
  putRound('one', scored);
  setActiveProfile('may');
  setPartners(['na']);
  expect(roundOf('one')).toBe(scored);
  setPartners(['tu']);
  expect(roundOf('one').seats).toEqual(['may', 'tu']);
});
