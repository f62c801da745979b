/** Erased data stays erased, whatever is on its way while the teacher presses the button. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Attempt } from '#core/progress/attempt.ts';
import { serializeWork } from '#core/files/work-file.ts';
import { CardFiles } from './card-files.ts';
import { addToCard, type ServerContext } from './card-handlers.ts';
import { renew } from './class-routes.ts';
import { CardStore, type PaperCard } from './class-book.ts';
import { contextFor } from './class-context.ts';

const SECRET = 'Chuyện của em Bống';
let folder = '';
let desk: ServerContext;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'erased-'));
  desk = await deskOf(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function deskOf(work: string): Promise<ServerContext> {
  const opened = await CardStore.open(work);
  if (opened.state === 'refused') throw new Error(opened.why);
  return contextFor(opened.book, work);
}

const answer = ({ profile }: PaperCard, id: string, said = SECRET): Attempt => ({
  v: 1,
  id,
  seq: 1,
  profile,
  lesson: 'l',
  item: id,
  kind: 'choice',
  use: 'practice',
  said,
  earned: 1,
  total: 1,
  hints: 0,
  spec: 's',
  at: 0,
});
const parcel = (card: PaperCard, id: string, said?: string): string =>
  serializeWork(
    {
      profiles: [],
      attempts: [answer(card, id, said)],
      places: [{ v: 1, profile: card.profile, lesson: id, step: 2, of: 9, at: 1 }],
    },
    0,
  );
const words = (): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
const breath = (turns: number): Promise<void> =>
  turns === 0
    ? Promise.resolve()
    : new Promise((resolve) => setImmediate(() => resolve(breath(turns - 1))));

/**
 * Sends one parcel in time, one after the erasing, and between them six, each after that many turns
 * of the event loop. @returns statuses
 */
async function lateParcels(turns: readonly number[], target = desk): Promise<number[]> {
  const card = target.book.card(7)!;
  const [erasing = 0, ...sending] = turns;
  const give = (id: string) => addToCard(card, parcel(card, `${card.profile}-${id}`), target);
  const first = await give('first');
  const parcels = sending.map(async (wait, at) => {
    await breath(wait);
    return give(`${at}`);
  });
  const erased = breath(erasing).then(() => renew(7, true, target));
  const between = await Promise.all([erased, ...parcels]);
  return [first, ...between, await give('last')].map(({ status }) => status);
}

test('in 200 random orders no late parcel restores words; it is refused as “changed”, never with a server error', async () => {
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(40), { minLength: 7, maxLength: 7 }), async (turns) => {
      for (const status of await lateParcels(turns)) seen.add(status);
      expect(words()).not.toContain(SECRET);
      expect((await desk.files.read(7)).attempts).toEqual([]);
    }),
    { numRuns: 200 },
  );
  // Both happen: some come in time and are erased with the rest, some come late.
  expect(seen).toEqual(new Set([200, 403]));
});

test('red if a parcel is accepted without checking the card’s current owner', async () => {
  const add = desk.files.add.bind(desk.files);
  desk.files.add = (n, work) => add(n, work);
  let back = 0;
  for (let times = 0; times < 5; times += 1) {
    await lateParcels([0, 5, 10, 20, 30, 40, 40]);
    if (words().includes(SECRET)) back += 1;
  }
  expect(back).toBe(5);
});

test('ten cards erased at once, ten times (fifty in `prove -- lan-erase`): all are answered, all files are removed, all codes are on the disk', async () => {
  for (let times = 0; times < 10; times += 1) {
    const cards = Array.from({ length: 10 }, (_, at) => desk.book.card(at + 1)!);
    for (const card of cards) await addToCard(card, parcel(card, `${times}`), desk);
    const replies = await Promise.all(cards.map(({ n }) => renew(n, true, desk)));
    expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(readdirSync(folder).filter((name) => name.endsWith('.jsonl'))).toEqual([]);
  }
  expect((await deskOf(folder)).book.all()).toEqual(desk.book.all());
});

test('after a cut between the new profile and the file the next start finishes', async () => {
  const card = desk.book.card(7)!;
  await addToCard(card, parcel(card, 'a'), desk);
  await desk.book.renew(7, true);
  expect(words()).toContain(SECRET);
  await (await deskOf(folder)).sweeper.sweep();
  expect(existsSync(desk.files.path(7))).toBe(false);
});

test('while the book’s copy cannot be replaced erasing is not reported as done, and is retried automatically', async () => {
  const copy = join(folder, 'lop.json.truoc');
  rmSync(copy);
  mkdirSync(join(copy, 'held'), { recursive: true });
  expect(await renew(7, true, desk)).toEqual({ status: 503, body: { why: 'copy' } });
  rmSync(copy, { recursive: true });
  await desk.sweeper.sweep();
  expect(readFileSync(copy, 'utf8')).toBe(readFileSync(join(folder, 'lop.json'), 'utf8'));
});

test('a file that cannot be removed yet is reported, its words are never sent, and it is removed once possible', async () => {
  const card = desk.book.card(7)!;
  mkdirSync(desk.files.path(7));
  expect(await renew(7, true, desk)).toMatchObject({ status: 200, body: { n: 7, isLeft: true } });
  rmSync(desk.files.path(7), { recursive: true });
  await desk.files.add(7, { attempts: [answer(card, 'old')], places: [] });
  const next = desk.book.card(7)!;
  await addToCard(next, parcel(next, 'new', 'Của em mới'), desk);
  await desk.sweeper.sweep();
  desk.sweeper.stop();
  expect(words()).not.toContain(SECRET);
  expect((await new CardFiles(folder).read(7)).attempts.map(({ item }) => item)).toEqual(['new']);
});

test('with a book restored from a backup newer rows of the card are not removed', async () => {
  const old = readFileSync(join(folder, 'lop.json'), 'utf8');
  await renew(7, true, desk);
  const now = desk.book.card(7)!;
  await addToCard(now, parcel(now, 'a'), desk);
  for (const name of ['lop.json', 'lop.json.truoc']) rmSync(join(folder, name));
  expect(old).not.toContain(now.profile);
  writeFileSync(join(folder, 'lop.json'), old);
  await expect(deskOf(folder)).rejects.toThrow('bookOlder');
  expect(await CardStore.open(folder, true)).toMatchObject({ state: 'open' });
  await (await deskOf(folder)).sweeper.sweep();
  expect(words()).toContain(SECRET);
});
