/**
 * The key that a pupil's machine keeps in place of a card's code: it opens that card from that
 * machine, and nothing else.
 *
 * @module-tag harden
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CardKeys, readCardKey } from '#delivery/lan/server/card-keys.ts';
import { cardFor } from '#delivery/lan/server/card-handlers.ts';
import { LoginThrottle } from '#delivery/lan/server/guard.ts';
import { control, generated } from './counted.ts';

const RUNS = { numRuns: 400 };
const SECRET = '7a'.repeat(32);
const cards = Array.from({ length: 40 }, (_, at) => ({
  n: at + 1,
  code: 'BK7M',
  profile: `p${at + 1}`,
}));
const machineName = fc.ipV4();
const pair = fc.record({ machine: machineName, n: fc.integer({ min: 1, max: 40 }) });

/** The server's answer to a request with a key. */
function asked(header: string, machine: string, code = 'BK7M', secret = SECRET) {
  const guard = new LoginThrottle();
  const book = { card: (n: number) => (cards[n - 1] ? { ...cards[n - 1]!, code } : undefined) };
  const found = cardFor(header, machine, { book, guard, keys: new CardKeys(secret) } as never);
  return { found: typeof found === 'string' ? found : found.n, wrong: guard.wrong.size };
}
const keyOf = (machine: string, n: number): string =>
  `${n} ${new CardKeys(SECRET).keyOf(machine, cards[n - 1]!)}`;

it(
  'opens its card from its machine, and no other from nowhere else; none is a guess',
  generated('D', RUNS.numRuns),
  () => {
    fc.assert(
      fc.property(pair, pair, (one, other) => {
        const header = keyOf(one.machine, one.n);
        expect(asked(header, one.machine)).toEqual({ found: one.n, wrong: 0 });
        const key = readCardKey(header)!.key;
        if (one.machine !== other.machine)
          expect(asked(header, other.machine)).toEqual({ found: 'changed', wrong: 0 });
        if (one.n !== other.n)
          expect(asked(`${other.n} ${key}`, one.machine)).toEqual({ found: 'changed', wrong: 0 });
        expect(asked(header, one.machine, 'ZZZZ').found).toBe('changed');
        expect(asked(header, one.machine, 'BK7M', '00'.repeat(32)).found).toBe('changed');
      }),
      RUNS,
    );
  },
);

it('red for the code itself: it opens the card from everywhere', control('D'), () => {
  expect(asked('7 BK7M', '10.0.0.1').found).toBe(7);
  expect(asked('7 BK7M', '10.0.0.2').found).toBe(7);
});
