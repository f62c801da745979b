/**
 * Unreadable cards of the LAN among ten: the board takes the others, names these, and requests them
 * again.
 *
 * @module-tag harden
 */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { resolveResults } from '#core/class/work.ts';
import { LanPoller } from '#delivery/lan/browser/lan-live.ts';
import { serializeWork } from '#core/files/work-file.ts';
import { answer, classOf, lessons, MORNING } from '../arbitraries/class-books.ts';
import { generated } from './counted.ts';

const CARDS = 10;
afterEach(() => void vi.unstubAllGlobals());

/** The server's answer for a card's work: the file, an error, or invalid text. */
type Fault = 'failed' | 'torn' | 'not-ours' | 'closed';
const workOfCard = (n: number): string =>
  serializeWork(
    { profiles: [], attempts: [answer(`id-${n}`, { profile: `p${n}`, item: 'a1' })], places: [] },
    1,
  );

/**
 * Answers as the LAN server does.
 * @returns the cards requested
 */
function serve(faults: ReadonlyMap<number, Fault>): number[] {
  const asked: number[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    const n = Number(new URL(url, 'http://lan/').searchParams.get('n'));
    if (!n) {
      const cards = Array.from({ length: CARDS }, (_, at) => ({
        n: at + 1,
        answers: 1,
        lessons: [],
        last: 1,
      }));
      return Promise.resolve(Response.json({ cards }));
    }
    asked.push(n);
    const fault = faults.get(n);
    if (fault === 'failed')
      return Promise.resolve(Response.json({ why: 'failed' }, { status: 500 }));
    if (fault === 'closed')
      return Promise.resolve(Response.json({ why: 'closed' }, { status: 503 }));
    const text = workOfCard(n);
    return Promise.resolve(
      new Response(fault === 'torn' ? text.slice(0, 90) : fault === 'not-ours' ? '\u0000' : text),
    );
  });
  return asked;
}
const faults = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: CARDS }),
      fc.constantFrom<Fault>('failed', 'torn', 'not-ours'),
    ),
    {
      maxLength: CARDS,
    },
  )
  .map((all) => new Map(all));
const cardsIn = (bad: ReadonlyMap<number, Fault>, isBad: boolean): number[] =>
  Array.from({ length: CARDS }, (_, at) => at + 1).filter((n) => bad.has(n) === isBad);

describe('the live board', () => {
  it(
    'takes the readable cards, names the others, and requests only those again',
    generated('A', 200),
    async () => {
      await fc.assert(
        fc.asyncProperty(faults, async (bad) => {
          serve(bad);
          const live = new LanPoller('', 't');
          const looked = await live.poll(classOf(CARDS), lessons, MORNING);
          if (looked.state === 'refused') throw new Error(looked.why);
          expect(looked.unread).toEqual(cardsIn(bad, true));
          const { byPupil } = resolveResults(looked.next ?? classOf(CARDS), lessons);
          for (const n of cardsIn(bad, false)) expect(byPupil.get(`u${n}`)!.size).toBe(1);
          const asked = serve(new Map());
          await live.poll(looked.next ?? classOf(CARDS), lessons, MORNING);
          expect(asked).toEqual(cardsIn(bad, true));
        }),
        { numRuns: 200 },
      );
    },
  );
  it('keeps the cards read before the server closed', async () => {
    serve(new Map([[5, 'closed']]));
    const live = new LanPoller('', 't');
    expect(await live.poll(classOf(CARDS), lessons, MORNING)).toMatchObject({ state: 'refused' });
    serve(new Map());
    const looked = await live.poll(classOf(CARDS), lessons, MORNING);
    const { byPupil } = resolveResults(
      (looked as { next: ReturnType<typeof classOf> }).next,
      lessons,
    );
    for (let n = 1; n <= CARDS; n += 1) expect(byPupil.get(`u${n}`)!.size).toBe(1);
  });
});
