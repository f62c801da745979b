import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PaperCard } from './book-text.ts';

/** Format of the request header: the card's number, then the key. */
const KEYED = /^(\d{1,3}) (k-[0-9a-f]{32})$/;

/**
 * Keys that a pupil's computer stores in place of the card's code. It must authenticate by itself
 * after a reload, and the code would open the card on every computer. A key opens one card from one
 * address, until the card gets another code. It is derived from a secret of the folder, so the
 * server stores none.
 */
export class CardKeys {
  private secret: Buffer;

  /** @param secret hex, stored in the folder: keys survive a restart of the server */
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

/** Parses a key; null if it is not one, such as a typed code. */
export function readCardKey(header: string): { n: number; key: string } | null {
  const [, n, key] = KEYED.exec(header) ?? [];
  return key ? { n: Number(n), key } : null;
}
