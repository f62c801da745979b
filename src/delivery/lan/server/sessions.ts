/**
 * Sessions opened by the PIN, or by a key of the server's window. No page stores the PIN itself:
 * the page gets a session key. That key is invalid on another client or under another name of the
 * server, after a quarter of an hour without use, after its tab was closed, and after the PIN was
 * changed.
 */
import { monotonic } from './clock.ts';
import { randomSymbols } from './random.ts';

export const IDLE_MS = 15 * 60_000;
/** Time between two of the teacher's pages in the same tab. */
const BETWEEN_PAGES_MS = 10_000;
const MAX_SESSIONS = 50;
/** Wrong PINs in a session before it ends. */
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
   * @param place the client, and the host name it used for this server
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

  /**
   * Returns whether this key opens the class at this place; if so, its quarter of an hour restarts.
   */
  isOpen(key: string, place: string): boolean {
    const session = this.sessions.get(key);
    if (!session || session.place !== place || session.until <= this.now()) return false;
    session.until = this.now() + IDLE_MS;
    return true;
  }

  /** Returns whether a key of the server's window opened it. */
  isDesk(key: string): boolean {
    return this.sessions.get(key)?.isDesk ?? false;
  }

  /** Counts a wrong PIN in a session; the fifth ends it. */
  missed(key: string): void {
    const session = this.sessions.get(key);
    if (session && (session.misses += 1) >= MAX_MISSES) this.sessions.delete(key);
  }

  /**
   * Handles the end of a session's page: the key expires soon, unless the next page of the tab uses
   * it. At her own PC the teacher may look at a lesson in between.
   */
  left(key: string): void {
    const session = this.sessions.get(key);
    if (session && !session.isDesk)
      session.until = Math.min(session.until, this.now() + BETWEEN_PAGES_MS);
  }

  close(key: string): void {
    this.sessions.delete(key);
  }

  /** Ends all other sessions after a change of the PIN. */
  closeOthers(key: string): void {
    for (const known of [...this.sessions.keys()]) if (known !== key) this.sessions.delete(known);
  }
}
