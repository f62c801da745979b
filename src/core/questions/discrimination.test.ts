import { describe, expect, it } from 'vitest';
import {
  measureDiscrimination,
  verdictOnApart,
  type Judgement,
  type CalledSet,
} from './discrimination.ts';

/** Four traps, four genuine cases. */
const cases = [
  ...['t1', 't2', 't3', 't4'].map((id) => ({ id, truth: 'trap' as const })),
  ...['g1', 'g2', 'g3', 'g4'].map((id) => ({ id, truth: 'genuine' as const })),
];
/** Creates judgements in the order of the cases: T trap, G genuine, A asked, – not met. */
const called = (letters: string): CalledSet => ({
  cases,
  calls: Object.fromEntries(
    [...letters].flatMap((letter, place): [string, Judgement][] =>
      letter === '–'
        ? []
        : [[cases[place]!.id, letter === 'T' ? 'trap' : letter === 'G' ? 'genuine' : 'ask']],
    ),
  ),
});
const of = (...letters: string[]) => measureDiscrimination(letters.map(called));

describe('calculated by hand', () => {
  it.each<[string, string, object, string]>([
    [
      'all right',
      'TTTTGGGG',
      { hits: { n: 4, of: 4 }, falseAlarms: { n: 0, of: 4 }, apart: 1, bias: 0 },
      'apart',
    ],
    [
      'all called traps',
      'TTTTTTTT',
      { hits: { n: 4, of: 4 }, falseAlarms: { n: 4, of: 4 }, apart: 0, bias: 1 },
      'leans-to-trap',
    ],
    [
      'all called genuine',
      'GGGGGGGG',
      { hits: { n: 0, of: 4 }, falseAlarms: { n: 0, of: 4 }, apart: 0, bias: -1 },
      'leans-to-genuine',
    ],
    [
      'every second one',
      'TGTGTGTG',
      { hits: { n: 2, of: 4 }, falseAlarms: { n: 2, of: 4 }, apart: 0, bias: 0 },
      'not-apart',
    ],
    // 4/4 − 2/4 = 0.5; 4/4 + 2/4 − 1 = 0.5: refusing half of the genuine cases is a bias first.
    [
      'traps seen, half of the genuine refused',
      'TTTTTTGG',
      { hits: { n: 4, of: 4 }, falseAlarms: { n: 2, of: 4 }, apart: 0.5, bias: 0.5 },
      'leans-to-trap',
    ],
    // 3/4 − 1/4; 3/4 + 1/4 − 1.
    [
      'one slip each way',
      'TTTGGGGT',
      { hits: { n: 3, of: 4 }, falseAlarms: { n: 1, of: 4 }, apart: 0.5, bias: 0 },
      'apart',
    ],
    [
      'the wrong way round',
      'GGGGTTTT',
      { hits: { n: 0, of: 4 }, falseAlarms: { n: 4, of: 4 }, apart: -1, bias: 0 },
      'not-apart',
    ],
    // Only decided cases: 2/2 − 0/2.
    [
      'half of them asked about',
      'TTAAGGAA',
      { hits: { n: 2, of: 2 }, falseAlarms: { n: 0, of: 2 }, asked: 4, apart: 1, bias: 0 },
      'apart',
    ],
    [
      'only traps decided',
      'TTTTAAAA',
      { hits: { n: 4, of: 4 }, falseAlarms: { n: 0, of: 0 }, asked: 4, apart: null, bias: null },
      'too-few',
    ],
  ])('%s', (_, letters, figures, verdict) => {
    const figured = of(letters);
    expect(figured).toMatchObject({ state: 'figured', ...figures });
    expect(verdictOnApart(figured)).toBe(verdict);
  });
});

it('asking about everything is safe and discriminates nothing', () => {
  expect(of('AAAAAAAA')).toEqual({ state: 'all-asked', asked: 8 });
  expect(verdictOnApart(of('AAAAAAAA'))).toBe('safe-not-apart');
});

it('one decided case of each sort is chance: no verdict yet', () => {
  const figured = of('TAAAGAAA');
  expect(figured).toMatchObject({ hits: { n: 1, of: 1 }, falseAlarms: { n: 0, of: 1 }, apart: 1 });
  expect(verdictOnApart(figured)).toBe('too-few');
  expect(verdictOnApart(of('TTAAGGAA'))).toBe('apart');
});

it('no cases give no verdict', () => expect(verdictOnApart(of('––––––––'))).toBe('too-few'));

it('a class is counted together, not as a mean of pupils', () => {
  // 4 + 1 of 4 + 2 traps; 0 + 2 of 4 + 2 genuine cases. 5/6 − 2/6 = 1/2; 5/6 + 2/6 − 1 = 1/6.
  const figured = of('TTTTGGGG', 'TG––TT––');
  expect(figured).toMatchObject({ hits: { n: 5, of: 6 }, falseAlarms: { n: 2, of: 6 } });
  expect(figured.state === 'figured' && figured.apart).toBeCloseTo(0.5, 10);
  expect(figured.state === 'figured' && figured.bias).toBeCloseTo(1 / 6, 10);
});
