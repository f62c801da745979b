import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heardFileName, readHeardFile, soundSum, writeHeardFile } from './heard-file.ts';

/** Frozen: saved by teachers since December 2026. Never edit it. */
const FROZEN =
  '{"format":"em-len-mang-nghe","v":1,"clips":[{"name":"1bntee2p86t","clear":true,"on":"2026-12-03","sum":"3-1f7f6fa8"},{"name":"0gdeoomaim5","clear":false,"on":"2026-12-03","sum":"12-00000001"}]}';

const mark = fc.record({
  name: fc
    .array(fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'), {
      minLength: 11,
      maxLength: 11,
    })
    .map((letters) => letters.join('')),
  isClear: fc.boolean(),
  on: fc.constantFrom('2026-12-03', '2027-02-28', '2028-02-29'),
  sum: fc.uint8Array().map(soundSum),
});

it('comes back as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(mark, { minLength: 1, selector: ({ name }) => name }), (marks) => {
      expect(readHeardFile(writeHeardFile(marks))).toEqual({
        state: 'read',
        marks,
        skippedRows: 0,
      });
    }),
  );
});

it('reads the first published file, and writes it the same', () => {
  const read = readHeardFile(FROZEN);
  if (read.state === 'refused') throw new Error(read.why);
  expect(read.marks.map(({ isClear }) => isClear)).toEqual([true, false]);
  expect(writeHeardFile(read.marks)).toBe(FROZEN);
});

it('keeps the last mark of a clip, and counts rows that cannot be read', () => {
  const row = { name: '1bntee2p86t', clear: true, on: '2026-12-03', sum: '3-1f7f6fa8' };
  const text = (clips: unknown[]) => JSON.stringify({ format: 'em-len-mang-nghe', v: 1, clips });
  expect(readHeardFile(text([row, { ...row, clear: false }]))).toMatchObject({
    marks: [{ isClear: false }],
  });
  for (const odd of [
    null,
    { ...row, name: '../../x' },
    { ...row, clear: 'yes' },
    { ...row, on: '2026-02-30' },
    { ...row, sum: '' },
  ])
    expect(readHeardFile(text([row, odd]))).toMatchObject({ skippedRows: 1 });
});

it.each([
  ['', 'not-ours'],
  ['{"format":"em-len-mang-giong"}', 'not-ours'],
  ['{"note":"em-len-mang-nghe"}', 'not-ours'],
  ['{"format":"em-len-mang-nghe","v":2,"clips":[]}', 'newer'],
  ['{"format":"em-len-mang-nghe","v":1,"clips":[]}', 'empty'],
  ['{"format":"em-len-mang-nghe","v":1}', 'damaged'],
  [FROZEN.slice(0, 90), 'damaged'],
])('%s is refused: %s', (text, why) =>
  expect(readHeardFile(text)).toEqual({ state: 'refused', why }),
);

it('notices a changed sound', () => {
  expect(soundSum(new Uint8Array([1, 2, 3]))).not.toBe(soundSum(new Uint8Array([1, 2, 4])));
  expect(soundSum(new Uint8Array())).toBe('0-811c9dc5');
});

it('is named by its day', () => expect(heardFileName('2026-12-03')).toBe('nghe-2026-12-03.json'));
