/**
 * Who has given the PIN on another machine. The PIN itself is kept by no page: the page has a key made for it, which is worth
 * nothing after a quarter of an hour without use, after its tab was closed, and after the PIN was changed.
 */
import { randomSymbols } from './random.ts';

export const IDLE_MS = 15 * 60_000;
/** From one page of the teacher's to the next in the same tab. */
const BETWEEN_PAGES_MS = 10_000;
const MOST_SESSIONS = 50;
const KEY_LENGTH = 26;
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

export class Sessions {
  private sessions = new Map<string, { machine: string; until: number }>();
  private now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  open(machine: string): string {
    for (const [key, { until }] of this.sessions) if (until <= this.now()) this.sessions.delete(key);
    const [oldest] = this.sessions.keys();
    if (this.sessions.size >= MOST_SESSIONS) this.sessions.delete(oldest!);
    const key = randomSymbols(KEY_LENGTH, LETTERS);
    this.sessions.set(key, { machine, until: this.now() + IDLE_MS });
    return key;
  }

  /** Whether this key opens the class on this machine; if so, the quarter of an hour begins again. */
  isOpen(key: string, machine: string): boolean {
    const session = this.sessions.get(key);
    if (!session || session.machine !== machine || session.until <= this.now()) return false;
    session.until = this.now() + IDLE_MS;
    return true;
  }

  /** Its page is gone: unless the next page of the tab asks soon, so is the key. */
  left(key: string): void {
    const session = this.sessions.get(key);
    if (session) session.until = Math.min(session.until, this.now() + BETWEEN_PAGES_MS);
  }

  close(key: string): void {
    this.sessions.delete(key);
  }

  /** The PIN is another one now: only who changed it goes on. */
  closeOthers(key: string): void {
    for (const each of [...this.sessions.keys()]) if (each !== key) this.sessions.delete(each);
  }
}
