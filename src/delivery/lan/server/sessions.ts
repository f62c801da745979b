/**
 * Who has given the PIN, or a key of the server's window. The PIN itself is kept by no page: the
 * page has a key made for it, which is worth nothing on another machine or under another name of
 * the server, after a quarter of an hour without use, after its tab was closed, and after the PIN
 * was changed.
 */
import { monotonic } from './clock.ts';
import { randomSymbols } from './random.ts';

export const IDLE_MS = 15 * 60_000;
/** From one page of the teacher's to the next in the same tab. */
const BETWEEN_PAGES_MS = 10_000;
const MAX_SESSIONS = 50;
/** Wrong PINs where one is asked again. */
const MAX_MISSES = 5;
const KEY_LENGTH = 26;
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

type Session = { place: string; isDesk: boolean; until: number; misses: number };

export class Sessions {
  private sessions = new Map<string, Session>();
  private now: () => number;

  constructor(now: () => number = monotonic) {
    this.now = now;
  }

  /**
   * @param place the machine, and the name by which it asked for this server
   * @param isDesk opened by a key of the server's window
   */
  open(place: string, isDesk = false): string {
    for (const [key, { until }] of this.sessions)
      if (until <= this.now()) this.sessions.delete(key);
    const [oldest] = this.sessions.keys();
    if (this.sessions.size >= MAX_SESSIONS) this.sessions.delete(oldest!);
    const key = randomSymbols(KEY_LENGTH, LETTERS);
    this.sessions.set(key, { place, isDesk, until: this.now() + IDLE_MS, misses: 0 });
    return key;
  }

  /** Whether this key opens the class at this place; if so, the quarter of an hour begins again. */
  isOpen(key: string, place: string): boolean {
    const session = this.sessions.get(key);
    if (!session || session.place !== place || session.until <= this.now()) return false;
    session.until = this.now() + IDLE_MS;
    return true;
  }

  /** Whether a key of the server's window has opened it. */
  isDesk(key: string): boolean {
    return this.sessions.get(key)?.isDesk ?? false;
  }

  /** The PIN was asked again and is wrong; after the fifth time the session is over. */
  missed(key: string): void {
    const session = this.sessions.get(key);
    if (session && (session.misses += 1) >= MAX_MISSES) this.sessions.delete(key);
  }

  /**
   * Its page is gone: unless the next page of the tab asks soon, so is the key. At her own PC the
   * teacher may look at a lesson in between.
   */
  left(key: string): void {
    const session = this.sessions.get(key);
    if (session && !session.isDesk)
      session.until = Math.min(session.until, this.now() + BETWEEN_PAGES_MS);
  }

  close(key: string): void {
    this.sessions.delete(key);
  }

  /** The PIN is another one now: only who changed it goes on. */
  closeOthers(key: string): void {
    for (const each of [...this.sessions.keys()]) if (each !== key) this.sessions.delete(each);
  }
}
