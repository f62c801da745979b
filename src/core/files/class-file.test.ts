import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classYear, YEAR } from '../../../tests/targets/class-year.ts';
import { MAX_CLASS_BYTES, readClassFile, writeClassFile, type NamedWork } from './class-file.ts';
import { parseWork, serializeWork, type Work } from './work-file.ts';

const year = classYear();
const file = writeClassFile(year, 1_795_500_000_000);
const small = classYear({ cards: 3, lessons: 2, answers: 4 });
const smallFile = writeClassFile(small, 1_795_500_000_000);
const together = (works: readonly NamedWork[]): Work => ({
  profiles: works.flatMap(({ work }) => work.profiles),
  attempts: works.flatMap(({ work }) => work.attempts),
  places: works.flatMap(({ work }) => work.places),
});
const why = async (bytes: Uint8Array): Promise<string> => {
  const read = await readClassFile(bytes);
  return read.state === 'refused' ? read.why : read.state;
};

describe('a class’s work of a full year, 60 cards × 48 lessons', () => {
  it('opens, equal to the last answer', async () => {
    const read = await readClassFile(file);
    expect(read).toEqual({ state: 'read', work: together(year), skippedRows: 0, isWhole: true });
    expect(together(year).attempts).toHaveLength(YEAR.cards * YEAR.lessons * YEAR.answers);
  });
  it('was refused in the former format, and one saved in it opens now', () => {
    const text = serializeWork(together(year), 1);
    expect(parseWork(text)).toEqual({ state: 'refused', why: 'too-big' });
    expect(parseWork(text, MAX_CLASS_BYTES)).toEqual({
      state: 'read',
      work: together(year),
      skippedRows: 0,
    });
  });
  it('is written whatever the clock shows', () => {
    for (const made of [0, 1_200_000_000_000, 4_200_000_000_000])
      expect(writeClassFile(small, made).length).toBeGreaterThan(100);
  });
  it('has one file per card, each of which opens alone', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const files = Object.entries(unzipSync(file));
    expect(files.map(([name]) => name).slice(0, 2)).toEqual([
      'em-len-mang-phieu-01.json',
      'em-len-mang-phieu-02.json',
    ]);
    expect(parseWork(strFromU8(files[59]![1]))).toMatchObject({
      state: 'read',
      work: year[59]!.work,
    });
  });
  it('splits a card that exceeds the file limit into parts', async () => {
    const [{ work }] = small as [NamedWork];
    const large = {
      ...work,
      attempts: work.attempts.map((attempt) => ({ ...attempt, said: 'ậ'.repeat(1_000_000) })),
    };
    expect(await readClassFile(writeClassFile([{ name: 'x', work: large }], 1))).toMatchObject({
      state: 'read',
      work: { attempts: large.attempts },
    });
  });
});

describe('a faulty zip', () => {
  it('that is cut off anywhere is refused, never opened in part', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: smallFile.length - 1 }), async (cut) => {
        expect(await why(smallFile.slice(0, cut))).toBe('damaged');
      }),
    );
  });
  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(smallFile.length - 1), fc.nat(255)), { maxLength: 8 }),
        async (harms) => {
          const bytes = smallFile.slice();
          for (const [at, byte] of harms) bytes[at] = byte;
          expect(['read', 'refused']).toContain((await readClassFile(bytes)).state);
        },
      ),
    );
  });
  it('that inflates beyond a card’s limit is refused there, before its broken end', async () => {
    const bomb = zipSync({ 'a.json': [new Uint8Array(60_000_000).fill(32), { level: 1 }] });
    expect(bomb.length).toBeLessThan(600_000);
    bomb.fill(255, bomb.length - 30_000, bomb.length - 100);
    expect(await why(bomb)).toBe('too-big');
  });
  it('of many parts, each within its limit, is refused at the limit of all', async () => {
    const part = strToU8(
      JSON.stringify({
        format: 'em-len-mang',
        v: 1,
        profiles: [{ v: 1, id: 'p', madeOn: 1 }],
      }).padEnd(100_000, ' '),
    );
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 32 }, (_, at) => [`${at}.json`, part])),
    );
    expect(await why(many)).toBe('read');
    expect(await readClassFile(many, 3_000_000)).toEqual({ state: 'refused', why: 'too-big' });
    expect(
      await why(
        zipSync(
          Object.fromEntries(
            Array.from({ length: 2001 }, (_, at) => [`${at}.txt`, new Uint8Array()]),
          ),
        ),
      ),
    ).toBe('too-big');
  });
  it.each([
    ['not-ours', zipSync({ 'ghi-chu.txt': strToU8('xin chào') })],
    ['damaged', zipSync({ 'a.json': strToU8('{"format":"khác"}') })],
    ['newer', zipSync({ 'a.json': strToU8('{"format":"em-len-mang","v":2}') })],
    ['damaged', strToU8('PK\u0003\u0004')],
  ])('is refused as %s', async (expected, bytes) => expect(await why(bytes)).toBe(expected));
  it('with other files beside the cards still opens', async () => {
    const [work] = small as [NamedWork];
    expect(
      await why(
        zipSync({
          'thu-muc/': new Uint8Array(),
          'ghi-chu.txt': strToU8('x'),
          'a.json': strToU8(serializeWork(work.work, 1)),
        }),
      ),
    ).toBe('read');
  });
});
