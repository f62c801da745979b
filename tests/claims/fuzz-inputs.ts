// Inputs that people, sticks or attackers may give to a reader: valid ones with a change, and
// arbitrary ones.
import { readFileSync, readdirSync } from 'node:fs';
import { zipSync } from 'fflate';
import { encodeAssignment } from '#core/codes/assign-code.ts';
import { writeClassFile } from '#core/files/class-file.ts';
import { writeDayCode } from '#core/codes/day-code.ts';
import { writeHandedIn } from '#core/files/submission.ts';
import { SYMBOLS } from '#core/codes/symbols.ts';
import { answer } from '../arbitraries/class-books.ts';

/** Returns a seeded generator (mulberry32), so that a fault can be reproduced. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
type Random = () => number;
const below = (random: Random, most: number): number => Math.floor(random() * most);
const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;

const LETTERS = `${SYMBOLS}abcăâđêôơưàáạ 0O1Il-·.\u0000\u202e\u{1f9d2}'"<>=+@`;
const someText = (random: Random, most: number): string =>
  Array.from({ length: below(random, most) }, () => oneOf(random, [...LETTERS])).join('');

/** Returns a typed code: correct, with a slip, or arbitrary. */
export function someCode(random: Random): string {
  const item = 1 + below(random, 127);
  const code = oneOf(random, [
    () => encodeAssignment([item]),
    () => writeDayCode(item, { number: 1 + below(random, 63), day: below(random, 366) }),
    () => `${1 + below(random, 400)} ${someText(random, 6)}`,
    () => someText(random, 20),
  ])();
  const at = below(random, code.length + 1);
  return oneOf(random, [
    code,
    code.toLowerCase(),
    `${code.slice(0, at)}${someText(random, 3)}${code.slice(at + 1)}`,
  ]);
}

/** Returns changed bytes: cut, flipped, doubled, or with a gap. */
function spoiled(random: Random, bytes: Uint8Array): Uint8Array {
  const at = below(random, bytes.length + 1);
  switch (below(random, 6)) {
    case 0:
      return bytes;
    case 1:
      return bytes.subarray(0, at);
    case 2: {
      const turned = bytes.slice();
      for (let times = 1 + below(random, 4); times > 0 && turned.length > 0; times -= 1)
        turned[below(random, turned.length)]! ^= 1 << below(random, 8);
      return turned;
    }
    case 3:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes]);
    case 4:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + below(random, 30))]);
    default:
      return Uint8Array.from({ length: below(random, 400) }, () => below(random, 256));
  }
}

const work = {
  profiles: [{ v: 1 as const, id: 'p1', name: 'Phiếu 07', picture: 'trau', madeOn: 1 }],
  attempts: Array.from({ length: 12 }, (_, index) => answer(`x${index}`, { seq: index })),
  places: [],
};
const files = [
  new TextEncoder().encode(writeHandedIn(work, 1, 7)),
  writeClassFile([{ name: 'phieu-07', work }], 1),
  new TextEncoder().encode('{"format":"em-len-mang","v":1,"attempts":[{"__proto__":{"a":1}}]}'),
];
export const someFile = (random: Random): Uint8Array => spoiled(random, oneOf(random, files));

const lists = readdirSync('tests/class-lists').map(
  (name) => new Uint8Array(readFileSync(`tests/class-lists/${name}`)),
);
export const someListFile = (random: Random): Uint8Array => spoiled(random, oneOf(random, lists));
export const somePasted = (random: Random): string =>
  Array.from({ length: below(random, 12) }, () =>
    Array.from({ length: below(random, 5) }, () =>
      oneOf(random, [
        'STT',
        'Họ và tên',
        'Lớp',
        '4A',
        String(below(random, 60)),
        'Lò Thị Pản',
        'NguyÔn V¨n',
        someText(random, 9),
      ]),
    ).join(oneOf(random, ['\t', '\t', ',', ';'])),
  ).join('\n');

/** Returns archives that unpack to far more than any real submission. */
export function bombs(): { zip: Uint8Array; xlsx: Uint8Array } {
  const nothing = new Uint8Array(210_000_000);
  return {
    zip: zipSync({ 'em-len-mang-phieu-01.json': [nothing, { level: 9 }] }),
    xlsx: zipSync({ 'xl/workbook.xml': [nothing.subarray(0, 90_000_000), { level: 9 }] }),
  };
}
