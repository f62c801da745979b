import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classYear } from '../../../tests/targets/class-year.ts';
import { readClassFile, writeClassFile, type NamedWork } from './class-file.ts';
import { classPieces } from './class-pieces.ts';

const MADE = 1_795_500_000_000;

async function joined(works: AsyncIterable<NamedWork> | Iterable<NamedWork>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of classPieces(works, MADE)) pieces.push(piece);
  return Buffer.concat(pieces);
}

it('is the same file, byte for byte, for any class', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(6), fc.nat(4), fc.nat(30), async (cards, lessons, answers) => {
      const works = classYear({ cards, lessons, answers });
      expect((await joined(works)).equals(Buffer.from(writeClassFile(works, MADE)))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('is the same file also if a card is split into parts, and opens to the last answer', async () => {
  const [first, ...others] = classYear({ cards: 3, lessons: 2, answers: 4 }) as [
    NamedWork,
    ...NamedWork[],
  ];
  const large = {
    ...first,
    work: {
      ...first.work,
      attempts: first.work.attempts.map((attempt) => ({ ...attempt, said: 'ậ'.repeat(1_000_000) })),
    },
  };
  const works = [others[0]!, large, others[1]!];
  const bytes = await joined(works);
  expect(bytes.equals(Buffer.from(writeClassFile(works, MADE)))).toBe(true);
  expect(await readClassFile(bytes)).toMatchObject({
    state: 'read',
    work: { attempts: works.flatMap(({ work }) => work.attempts) },
  });
});

it('requests the next card only after the previous one was consumed', async () => {
  let asked = 0;
  function* works(): Generator<NamedWork> {
    for (const work of classYear({ cards: 5, lessons: 1, answers: 2 })) {
      asked += 1;
      yield work;
    }
  }
  const pieces = classPieces(works(), MADE);
  for (let taken = 1; taken <= 5; taken += 1) {
    await pieces.next();
    expect(asked).toBe(taken);
  }
});

it('red if the parts are joined without updating the list: it no longer opens as the same', async () => {
  const works = classYear({ cards: 2, lessons: 1, answers: 2 });
  const alone = Buffer.concat(works.map((work) => Buffer.from(writeClassFile([work], MADE))));
  expect(alone.equals(Buffer.from(writeClassFile(works, MADE)))).toBe(false);
  expect((await readClassFile(alone)).state).toBe('refused');
});
