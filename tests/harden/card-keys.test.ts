/**
 * The key that a pupil's client stores in place of a card's code: it opens only that card, and only
 * from that client.
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

/** Returns the server's answer to a request with a key. */
function asked(header: string, machine: string, code = 'BK7M', secret = SECRET) {
  const guard = new LoginThrottle();
  const book = { card: (n: number) => (cards[n - 1] ? { ...cards[n - 1]!, code } : undefined) };
  const found = cardFor(header, machine, { book, guard, keys: new CardKeys(secret) } as never);
  return { found: typeof found === 'string' ? found : found.n, wrong: guard.wrong.size };
}
const keyOf = (machine: string, n: number): string =>
  `${n} ${new CardKeys(SECRET).keyOf(machine, cards[n - 1]!)}`;

it(
  'opens only its card and only from its client; none counts as a wrong guess',
  generated('D', RUNS.numRuns),
  () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        const header = keyOf(a.machine, a.n);
        expect(asked(header, a.machine)).toEqual({ found: a.n, wrong: 0 });
        const key = readCardKey(header)!.key;
        if (a.machine !== b.machine)
          expect(asked(header, b.machine)).toEqual({ found: 'changed', wrong: 0 });
        if (a.n !== b.n)
          expect(asked(`${b.n} ${key}`, a.machine)).toEqual({ found: 'changed', wrong: 0 });
        expect(asked(header, a.machine, 'ZZZZ').found).toBe('changed');
        expect(asked(header, a.machine, 'BK7M', '00'.repeat(32)).found).toBe('changed');
      }),
      RUNS,
    );
  },
);

it('the code itself opens the card from every client', control('D'), () => {
  expect(asked('7 BK7M', '10.0.0.1').found).toBe(7);
  expect(asked('7 BK7M', '10.0.0.2').found).toBe(7);
});
