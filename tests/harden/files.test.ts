/**
 * Results and class zips changed in transit: a changed bit, an edited field, a removed checksum. No
 * changed file is accepted as intact, and files of older versions open.
 *
 * @module-tag harden
 */
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCollection } from '#core/class/collect.ts';
import { recordsOf } from '#site/teacher/board/read-files.ts';
import { readClassFile, writeClassFile } from '#core/files/class-file.ts';
import { crc32 } from '#core/files/crc32.ts';
import { parseSubmission, writeHandedIn } from '#core/files/submission.ts';
import { parseWork, serializeWork, type Work } from '#core/files/work-file.ts';
import { answer, record } from '../arbitraries/class-books.ts';
import { generated } from './counted.ts';

const RUNS = { numRuns: 500 };
const CLASS = 7;
const work: Work = {
  profiles: [{ v: 1, id: 'p1', name: 'Phiếu 07', picture: 'trau', madeOn: 1 }],
  attempts: [answer('x1'), answer('x2', { item: 'a2', option: 0, seq: 2 })],
  places: [{ v: 1, profile: 'p1', lesson: 'help-map', step: 3, of: 13, at: 2 }],
};
const otherWork: Work = { profiles: [], attempts: [answer('y1', { profile: 'p2' })], places: [] };
const both: Work = {
  profiles: work.profiles,
  attempts: [...work.attempts, ...otherWork.attempts],
  places: work.places,
};

const turned = (bytes: Uint8Array, bit: number): Uint8Array => {
  const harmed = bytes.slice();
  harmed[bit >> 3]! ^= 1 << (bit & 7);
  return harmed;
};
const named = [
  { name: 'phieu-07', work },
  { name: 'phieu-08', work: otherWork },
];
const plain = (level: 0 | 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      named.map(({ name, work: cardWork }) => [
        `${name}.json`,
        strToU8(serializeWork(cardWork, 1)),
      ]),
    ),
    { level },
  );
/** As versions before checksums wrote them, compressed and not; and as written now. */
const zips = { stored: plain(0), packed: plain(6), now: writeClassFile(named, 1) };

describe('a class zip', () => {
  it(
    'with one bit changed is rejected, or has the same content to the last answer',
    generated('C', RUNS.numRuns),
    async () => {
      const bit = fc
        .constantFrom(...Object.values(zips))
        .chain((zip) => fc.nat(zip.length * 8 - 1).map((at) => turned(zip, at)));
      let refused = 0;
      await fc.assert(
        fc.asyncProperty(bit, async (bytes) => {
          const read = await readClassFile(bytes);
          if (read.state === 'refused') refused += 1;
          else expect(read.work).toEqual(both);
        }),
        RUNS,
      );
      expect(refused).toBeGreaterThan(RUNS.numRuns / 2);
    },
  );
  it('of an older version opens, and counts as unchecked', async () => {
    for (const zip of [zips.stored, zips.packed])
      expect(await readClassFile(zip)).toEqual({ state: 'read', work: both, skippedRows: 0 });
    expect(await readClassFile(zips.now)).toEqual({
      state: 'read',
      work: both,
      skippedRows: 0,
      isWhole: true,
    });
  });
  it('has the standard CRC', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(strToU8('6789'), crc32(strToU8('12345')))).toBe(0xcbf43926);
  });
});

const file = writeHandedIn(work, 1, CLASS);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Returns every path in a JSON value, as a list of names. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name])),
  ];
}
const places = placesIn(JSON.parse(file)).filter((path) => path.length > 0 && path[0] !== 'all');
const edit = fc.record({
  path: fc.constantFrom(...places),
  to: fc.oneof(
    fc.constantFrom<unknown>(undefined, null, 0, 1, 2, '', 'Phiếu 01', 'p2', [], {}),
    fc.integer(),
    fc.string(),
  ),
});
function edited(path: readonly string[], to: unknown): string {
  const whole = JSON.parse(file) as Record<string, unknown>;
  const inner = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, whole);
  inner[path.at(-1)!] = to;
  return JSON.stringify(whole);
}

describe('a result', () => {
  it('with any field edited is rejected', generated('C', RUNS.numRuns), async () => {
    await fc.assert(
      fc.asyncProperty(edit, async ({ path, to }) => {
        const text = edited(path, to);
        fc.pre(text !== file);
        expect((await parseSubmission(bytesOf(text), CLASS)).state).toBe('refused');
      }),
      RUNS,
    );
  });
  it(
    'with a bit changed is rejected, or has the same content',
    generated('C', RUNS.numRuns),
    async () => {
      const sound = await parseSubmission(bytesOf(file), CLASS);
      await fc.assert(
        fc.asyncProperty(fc.nat(bytesOf(file).length * 8 - 1), async (bit) => {
          const read = await parseSubmission(turned(bytesOf(file), bit), CLASS);
          // The change may be in the checksum field's name: then it is as if there were no checksum.
          if (read.state === 'read' && read.isWhole) expect(read).toEqual(sound);
          if (read.state === 'read' && sound.state === 'read')
            expect(read.cards).toEqual(sound.cards);
        }),
        RUNS,
      );
    },
  );
  it(
    'without its checksum, with anything edited, is never intact',
    generated('C', RUNS.numRuns),
    async () => {
      await fc.assert(
        fc.asyncProperty(edit, async ({ path, to }) => {
          const { all: _, ...rest } = JSON.parse(edited(path, to)) as Record<string, unknown>;
          const read = await parseSubmission(bytesOf(JSON.stringify(rest)), CLASS);
          expect(read.state === 'read' && read.isWhole).toBe(false);
        }),
        RUNS,
      );
    },
  );
  it('of an older version, or only reformatted, opens', async () => {
    expect(await parseSubmission(bytesOf(serializeWork(work, 1)), CLASS)).toMatchObject({
      isWhole: false,
    });
    const laidOut = JSON.stringify(JSON.parse(file), null, 2);
    expect(await parseSubmission(bytesOf(laidOut), CLASS)).toMatchObject({ isWhole: true });
  });
  it('with another child’s name is rejected, but accepted without its checksum', () => {
    const text = file.replace('Phiếu 07', 'Phiếu 01');
    expect(parseWork(text)).toEqual({ state: 'refused', why: 'altered' });
    const { all: _, ...unsummed } = JSON.parse(text) as Record<string, unknown>;
    expect(parseWork(JSON.stringify(unsummed))).toMatchObject({
      state: 'read',
      work: { profiles: [{ name: 'Phiếu 01' }] },
    });
  });
});

it('an unchecked file replaces no checked one, in any order', generated('C', 200), () => {
  const good = record('u1', answer('x1', { option: 2 }));
  const bad = record('u1', answer('x1', { option: 0 }));
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2 }), (order) => {
      const files = order.map((n) => ({
        row: { isWhole: n === 0 },
        come: { records: [n === 0 ? good : bad] },
      }));
      const kept = createCollection('t', 'files', 1, recordsOf(files)).records.x1;
      expect(kept).toBe(order.includes(0) ? good : bad);
    }),
    { numRuns: 200 },
  );
});
