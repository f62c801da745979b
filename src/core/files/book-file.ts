import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import type { ClassBook } from '../class/book.ts';
import { readBook } from '../class/read-book.ts';

/**
 * A teacher's classes as one encrypted file that opens with her words. Every target uses the same
 * code, because plain http and pages from a stick have no WebCrypto.
 *
 *   “ELM-LOP” 0x01 | log₂N r p, a byte each | salt 16 | nonce 24 | check 8 | sealed
 *
 * scrypt of the words gives 40 bytes: 32 are the key (XChaCha20-Poly1305), 8 the check, which tells
 * other words from an altered file. Everything before “sealed” is authenticated too. Inside is
 * deflated JSON { v, made, books }. The format is permanent.
 */
const MAGIC = [0x45, 0x4c, 0x4d, 0x2d, 0x4c, 0x4f, 0x50, 1] as const;
const [SALT, NONCE, CHECK, TAG] = [16, 24, 8, 16] as const;
const HEAD = MAGIC.length + 3 + SALT + NONCE + CHECK;
/** 32 MB and about a second on an old PC. */
const COST = { logN: 15, r: 8, p: 1 } as const;
/** Files of ours never ask for more; a higher cost would block the page. */
const MAX_COST = { logN: 17, r: 8, p: 4 } as const;
const INSIDE = 1;
/**
 * Twenty classes of forty-five with a full year each are about 130 MB, and a tenth of that
 * deflated.
 */
const MAX_BOOKS = 40_000_000;
const MAX_INFLATED_BOOKS = 200_000_000;

export type ReadBooks =
  | { state: 'read'; books: ClassBook[]; made: number; /** Rows left out. */ left: number }
  | {
      state: 'refused';
      why: 'not-ours' | 'cut' | 'newer' | 'other-words' | 'altered' | 'too-big';
    };

/** Normalises the words: NFC, lower case, single blanks, none at the ends. */
const tidyWords = (words: string): string =>
  words.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

type Progress = (share: number) => void;

async function keysFrom(
  words: string,
  salt: Uint8Array,
  { logN, r, p }: { logN: number; r: number; p: number },
  onProgress: Progress = () => {},
): Promise<{ key: Uint8Array; check: Uint8Array }> {
  const bytes = await scryptAsync(strToU8(tidyWords(words)), salt, {
    ...{ N: 2 ** logN, r, p, onProgress },
    dkLen: 32 + CHECK,
  });
  return { key: bytes.subarray(0, 32), check: bytes.subarray(32) };
}

/**
 * Encrypts classes into one file.
 * @param random returns that many random bytes: `getRandomValues`, which plain http has too
 */
export async function encryptBackup(
  books: readonly ClassBook[],
  words: string,
  made: number,
  random: (bytes: number) => Uint8Array,
  onProgress?: Progress,
): Promise<Uint8Array<ArrayBuffer>> {
  const [salt, nonce] = [random(SALT), random(NONCE)];
  const { key, check } = await keysFrom(words, salt, COST, onProgress);
  const head = Uint8Array.from([...MAGIC, COST.logN, COST.r, COST.p, ...salt, ...nonce, ...check]);
  const inside = deflateSync(strToU8(JSON.stringify({ v: INSIDE, made, books })));
  const sealed = xchacha20poly1305(key, nonce, head).encrypt(inside);
  const file = new Uint8Array(head.length + sealed.length);
  file.set(head);
  file.set(sealed, head.length);
  return file;
}

function inflated(bytes: Uint8Array, most: number): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size <= most) pieces.push(piece);
  });
  for (let from = 0; from < bytes.length && size <= most; from += 16_384)
    inflate.push(bytes.subarray(from, from + 16_384), from + 16_384 >= bytes.length);
  if (size > most) return null;
  const whole = new Uint8Array(size);
  pieces.reduce((from, piece) => (whole.set(piece, from), from + piece.length), 0);
  return whole;
}

const refused = (why: Extract<ReadBooks, { state: 'refused' }>['why']): ReadBooks => ({
  state: 'refused',
  why,
});

function booksIn(text: string): ReadBooks {
  const file = JSON.parse(text) as { v?: unknown; made?: unknown; books?: unknown };
  if (typeof file.v !== 'number' || file.v > INSIDE) return refused('newer');
  const read = (Array.isArray(file.books) ? file.books : []).map(readBook);
  if (read.some((book) => book.state === 'refused' && book.why === 'newer'))
    return refused('newer');
  const good = read.filter((book) => book.state === 'read');
  return {
    state: 'read',
    books: good.map(({ book }) => book),
    made: typeof file.made === 'number' ? file.made : 0,
    left: read.length - good.length + good.reduce((sum, { left }) => sum + left, 0),
  };
}

/** Decrypts a file, all of it or nothing. Never throws, whatever the bytes. */
export async function decryptBackup(
  bytes: Uint8Array,
  words: string,
  onProgress?: Progress,
): Promise<ReadBooks> {
  if (bytes.length > MAX_BOOKS) return refused('too-big');
  if (!MAGIC.slice(0, -1).every((byte, index) => bytes[index] === byte)) return refused('not-ours');
  if (bytes[MAGIC.length - 1]! > MAGIC.at(-1)!) return refused('newer');
  if (bytes.length <= HEAD + TAG) return refused('cut');
  const [logN, r, p] = bytes.subarray(MAGIC.length, MAGIC.length + 3) as unknown as [
    number,
    number,
    number,
  ];
  if (logN < 1 || logN > MAX_COST.logN || r < 1 || r > MAX_COST.r || p < 1 || p > MAX_COST.p)
    return refused('altered');
  let from = MAGIC.length + 3;
  const part = (size: number) => bytes.subarray(from, (from += size));
  const [salt, nonce, check] = [part(SALT), part(NONCE), part(CHECK)];
  try {
    const keys = await keysFrom(words, salt, { logN, r, p }, onProgress);
    if (!keys.check.every((byte, index) => byte === check[index])) return refused('other-words');
    const inside = xchacha20poly1305(keys.key, nonce, bytes.subarray(0, HEAD)).decrypt(
      bytes.subarray(HEAD),
    );
    const text = inflated(inside, MAX_INFLATED_BOOKS);
    return text === null ? refused('too-big') : booksIn(strFromU8(text));
  } catch {
    return refused('altered');
  }
}
