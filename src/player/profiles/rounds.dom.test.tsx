import { afterEach, expect, it } from 'vitest';
import { $rounds, putRound, roundOf } from './rounds.ts';
import { sit, sitBeside } from './active-profile.ts';

afterEach(() => {
  sitBeside([]);
  sit('');
  $rounds.set({});
});

it('a question’s round stays while the same sit here, whoever has the mouse, and begins anew with others', () => {
  sit('na');
  sitBeside(['may']);
  const scored = { ...roundOf('one'), turns: [] };
  putRound('one', scored);
  sit('may');
  sitBeside(['na']);
  expect(roundOf('one')).toBe(scored);
  sitBeside(['tu']);
  expect(roundOf('one').seats).toEqual(['may', 'tu']);
});
