import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, classOf, lessons, taken } from '../../../tests/arbitraries/class-books.ts';
import { redactAttempt } from '../class/record.ts';
import { decryptBackup, encryptBackup } from './book-file.ts';

const WORDS = 'con trâu nhà bà sợ đom đóm';
const MADE = 1_795_500_000_000;
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
const admitted = redactAttempt(answer('x1'), 'u1', lessons);
const book = taken(classOf(3), 't1', admitted.state === 'admitted' ? [admitted.record] : []);
const file = await encryptBackup([book], WORDS, MADE, random);

describe('a teacher’s classes in one file', () => {
  it('open with her words, however they are typed, unchanged', async () => {
    for (const words of [WORDS, ` ${WORDS.toUpperCase()}  `, WORDS.normalize('NFD')])
      expect(await decryptBackup(file, words)).toEqual({
        state: 'read',
        books: [book],
        made: MADE,
        left: 0,
      });
  });
  it('never appear in plain text in the file', () => {
    const text = new TextDecoder('latin1').decode(file);
    expect(text).not.toMatch(/4A|kind-words|card/);
  });
  it('never encrypt to the same bytes twice', async () =>
    expect(await encryptBackup([book], WORDS, MADE, random)).not.toEqual(file));
  it('report each fault by its kind', async () => {
    expect(await decryptBackup(file, 'con trâu nhà bà sợ ma')).toEqual({
      state: 'refused',
      why: 'other-words',
    });
    expect(await decryptBackup(file.subarray(0, 40), WORDS)).toEqual({
      state: 'refused',
      why: 'cut',
    });
    expect(await decryptBackup(file.subarray(0, -7), WORDS)).toEqual({
      state: 'refused',
      why: 'altered',
    });
    expect(
      await decryptBackup(new TextEncoder().encode('{"format":"em-len-mang"}'), WORDS),
    ).toEqual({
      state: 'refused',
      why: 'not-ours',
    });
    const newer = file.slice();
    newer[7] = 2;
    expect(await decryptBackup(newer, WORDS)).toEqual({ state: 'refused', why: 'newer' });
    const greedy = file.slice();
    greedy[8] = 30;
    expect(await decryptBackup(greedy, WORDS)).toEqual({ state: 'refused', why: 'altered' });
  });
  it('with any byte changed do not open', async () => {
    // Only bytes after the check: trying earlier ones costs a second each, and they are
    // authenticated just the same.
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 11, max: file.length - 1 }), async (index) => {
        const turned = file.slice();
        turned[index]! ^= 1;
        expect((await decryptBackup(turned, WORDS)).state).toBe('refused');
      }),
      { numRuns: 8 },
    );
  });
  it('of the first version still open', async () => {
    // Frozen: a file of 28 November 2026. Never replace it.
    const old = new Uint8Array(readFileSync('tests/codes/frozen-classes.elm-lop'));
    expect(await decryptBackup(old, WORDS)).toMatchObject({
      state: 'read',
      left: 0,
      books: [{ id: 'class-1' }],
    });
  });
});
