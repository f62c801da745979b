import { monotonic } from './clock.ts';
import { randomSymbols } from './random.ts';

export const KEY_MS = 60_000;
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * The key that opens the teacher's page on the server's own machine: the server's window shows it,
 * and it is valid once and for a minute. An address alone opens nothing: a proxy or a forwarded
 * port on her PC has the same address.
 */
export class WindowKeys {
  private key = '';
  private until = 0;
  private now: () => number;

  constructor(now: () => number = monotonic) {
    this.now = now;
  }

  /** Creates a new key; the previous one becomes invalid. */
  make(): string {
    this.key = randomSymbols(26, LETTERS);
    this.until = this.now() + KEY_MS;
    return this.key;
  }

  /** Returns whether this is the key, and invalidates it. */
  use(key: string): boolean {
    if (key === '' || key !== this.key || this.now() >= this.until) return false;
    this.key = '';
    return true;
  }
}
