import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Attempt } from '#core/progress/attempt.ts';
import type { Place } from '#core/progress/profile.ts';
import { CardFiles } from './card-files.ts';
import { MAX_BYTES, MAX_ROWS } from './card-limits.ts';

let folder = '';
let files: CardFiles;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
  files = new CardFiles(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const answer = (id: string, rest: Partial<Attempt> = {}): Attempt => ({
  v: 1,
  id,
  seq: 1,
  profile: 'p',
  lesson: 'l',
  item: 'i',
  kind: 'choice',
  use: 'practice',
  earned: 1,
  total: 1,
  hints: 0,
  spec: 's',
  at: 0,
  ...rest,
});
const place = (step: number, rest: Partial<Place> = {}): Place => ({
  v: 1,
  profile: 'p',
  lesson: 'l',
  step,
  of: 9,
  at: 0,
  ...rest,
});
const add = (attempts: Attempt[], places: Place[] = []) => files.add(7, { attempts, places });
const ids = async (from = files) =>
  (await from.read(7)).attempts.map(({ id, seq }) => `${seq} ${id}`);

test('answers keep their order of arrival, whatever number their computer gave them', async () => {
  await add([answer('x', { seq: 501 })]);
  await add([answer('a', { seq: 2 }), answer('b', { seq: 3 })]);
  expect(await ids(new CardFiles(folder))).toEqual(['1 x', '2 a', '3 b']);
});

test('answers sent twice, also in one parcel, are stored once, and the file does not grow', async () => {
  await add([answer('a'), answer('a')]);
  const before = readFileSync(files.path(7), 'utf8');
  await add([answer('a', { earned: 0 })]);
  expect(readFileSync(files.path(7), 'utf8')).toBe(before);
  expect(await ids()).toEqual(['1 a']);
});

test('half a line, left by a power cut, is skipped, and what comes after it is complete', async () => {
  await add([answer('a')]);
  appendFileSync(files.path(7), '{"attempt":{"v":1,"id":"b"');
  const later = new CardFiles(folder);
  expect(await ids(later)).toEqual(['1 a']);
  await later.add(7, { attempts: [answer('c')], places: [] });
  expect(await ids(new CardFiles(folder))).toEqual(['1 a', '2 c']);
});

test('unknown lines are skipped', async () => {
  writeFileSync(files.path(7), 'null\n[]\n{"attempt":{"id":1}}\n{"attempt":"x","place":7}\n');
  expect(await files.read(7)).toEqual({ attempts: [], places: [], altered: 0 });
});

test('the last place counts; “half” of a lesson is removed by “done”', async () => {
  await add([], [place(2), place(5), place(4, { lesson: 'quiet', half: true })]);
  expect((await files.read(7)).places.map(({ lesson, step }) => `${lesson} ${step}`)).toEqual([
    'l 5',
    'quiet 4',
  ]);
  await add([answer('d', { lesson: 'quiet', item: 'done' })]);
  expect((await new CardFiles(folder).read(7)).places.map(({ lesson }) => lesson)).toEqual(['l']);
});

test('concurrent writes are serialized', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, n) => add([answer(`a${n}`)])));
  expect(readFileSync(files.path(7), 'utf8').trim().split('\n')).toHaveLength(30);
  expect(await ids(new CardFiles(folder))).toHaveLength(30);
});

test('a card has a size limit', async () => {
  expect(await add([answer('a', { said: 'x'.repeat(MAX_BYTES) })])).toEqual({
    state: 'refused',
    why: 'most',
  });
  expect(await ids()).toEqual([]);
});

test('and a row limit; its rows stay, and a full card of an older version is read completely', async () => {
  const many = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => answer(`a${from + n}`));
  for (let from = 0; from < MAX_ROWS; from += 960)
    expect(await add(many(from, Math.min(960, MAX_ROWS - from)))).toEqual({ state: 'kept' });
  expect(await add([answer('more')])).toEqual({ state: 'refused', why: 'most' });
  expect(await ids()).toHaveLength(MAX_ROWS);
  writeFileSync(
    files.path(8),
    Array.from(
      { length: 20_000 },
      (_, n) => `${JSON.stringify({ attempt: answer(`b${n}`) })}\n`,
    ).join(''),
  );
  expect((await files.read(8)).attempts).toHaveLength(20_000);
  expect(await files.add(8, { attempts: [answer('more')], places: [] })).toEqual({
    state: 'refused',
    why: 'most',
  });
});

test('writing into a missing folder is refused, and nothing counts as stored', async () => {
  const lost = new CardFiles(join(folder, 'gone'));
  expect(await lost.add(1, { attempts: [answer('a')], places: [] })).toEqual({
    state: 'refused',
    why: 'failed',
  });
});

test('answers to retired questions are counted and returned with their points, also after a restart', async () => {
  const old = JSON.parse(readFileSync('tests/e2e/retired-work.json', 'utf8')) as {
    attempts: Attempt[];
  };
  await add(old.attempts);
  const read = (await new CardFiles(folder).read(7)).attempts;
  expect(read.map(({ item, earned, total }) => `${item} ${earned}/${total}`)).toEqual(
    old.attempts.map(({ item, earned, total }) => `${item} ${earned}/${total}`),
  );
  expect(read.some(({ item, earned }) => item === 'three-boxes' && earned === 6)).toBe(true);
});

test('an erased card is empty, also after a restart; its half line is removed too', async () => {
  await add([answer('a')]);
  appendFileSync(files.path(7), '{"attempt":{"v":1,"said":"nửa câu');
  expect(await files.purge(7, ['p'])).toBe(true);
  expect([await ids(), await ids(new CardFiles(folder))]).toEqual([[], []]);
  expect(readdirSync(folder)).toEqual([]);
  expect(await files.purge(7, ['p'])).toBe(true);
});

test('a flipped byte anywhere adds no answer, and costs no more than its own line', async () => {
  await add(Array.from({ length: 5 }, (_, n) => answer(`a${n}`, { said: 'Kể với bà' })));
  const whole = readFileSync(files.path(7));
  const rows = JSON.stringify(
    (await files.read(7)).attempts.map((attempt) => ({ ...attempt, seq: 0 })),
  );
  for (let at = 0; at < whole.length; at += 1) {
    const turned = Buffer.from(whole);
    turned[at] = turned[at]! ^ (1 << (at % 8));
    writeFileSync(files.path(7), turned);
    const { attempts } = await new CardFiles(folder).read(7);
    for (const attempt of attempts) expect(rows).toContain(JSON.stringify({ ...attempt, seq: 0 }));
    // A changed line end joins two lines.
    expect(attempts.length).toBeGreaterThanOrEqual(3);
  }
});

test('an edited line, a line of another card, and one without a sum after lines with one are rejected and counted', async () => {
  await add([answer('a'), answer('b')]);
  const [first, second] = readFileSync(files.path(7), 'utf8').trim().split('\n') as [
    string,
    string,
  ];
  await files.add(8, { attempts: [answer('c')], places: [] });
  const foreign = readFileSync(files.path(8), 'utf8').trim();
  const unsummed = JSON.stringify({ attempt: answer('d') });
  writeFileSync(
    files.path(7),
    `${[first, second.replace('"earned":1', '"earned":9'), foreign, unsummed].join('\n')}\n`,
  );
  const { attempts, altered } = await new CardFiles(folder).read(7);
  expect([attempts.map(({ id }) => id), altered]).toEqual([['a'], 3]);
});

test('lines of version 1 are accepted, and new ones follow them with a sum', async () => {
  writeFileSync(files.path(7), `${JSON.stringify({ attempt: answer('old') })}\n`);
  await add([answer('new')]);
  expect(await ids(new CardFiles(folder))).toEqual(['1 old', '2 new']);
});
