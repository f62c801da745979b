import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PaperCard } from './book-text.ts';

/** As it comes in the header of a question: the card's number, then the key. */
const KEYED = /^(\d{1,3}) (k-[0-9a-f]{32})$/;

/**
 * A pupil's machine keeps a key in place of the card's code: it must ask again by itself after a
 * reload, and the code opens the card on every machine. A key opens one card from one address, until
 * the card gets another code. It is made from a secret of the folder, so the server remembers none.
 */
export class CardKeys {
  private secret: Buffer;

  /** @param secret hex, kept in the folder: keys outlast a new start of the server */
  constructor(secret: string) {
    this.secret = Buffer.from(secret, 'hex');
  }

  keyOf(machine: string, { n, code, profile }: PaperCard): string {
    const text = `${machine}\n${n}\n${code}\n${profile}`;
    return `k-${createHmac('sha256', this.secret).update(text).digest('hex').slice(0, 32)}`;
  }

  isKeyOf(key: string, machine: string, card: PaperCard): boolean {
    return timingSafeEqual(Buffer.from(key), Buffer.from(this.keyOf(machine, card)));
  }
}

/** Null when it is no key, such as a code that was typed. */
export function readCardKey(header: string): { n: number; key: string } | null {
  const [, n, key] = KEYED.exec(header) ?? [];
  return key ? { n: Number(n), key } : null;
}
