import { monotonic } from './clock.ts';
import { randomSymbols } from './random.ts';

export const KEY_MS = 60_000;
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * The key that opens the teacher's page on the server's own machine: a key that the server's window
 * shows, good once and for a minute.
 * To sit at an address opens nothing: a proxy or a forwarded port on her PC has the same address.
 */
export class WindowKeys {
  private key = '';
  private until = 0;
  private now: () => number;

  constructor(now: () => number = monotonic) {
    this.now = now;
  }

  /** A new key; the one before opens nothing any more. */
  make(): string {
    this.key = randomSymbols(26, LETTERS);
    this.until = this.now() + KEY_MS;
    return this.key;
  }

  /** Whether this is the key; it is worth nothing from then on. */
  use(key: string): boolean {
    if (key === '' || key !== this.key || this.now() >= this.until) return false;
    this.key = '';
    return true;
  }
}
