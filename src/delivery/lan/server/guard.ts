import { monotonic } from './clock.ts';

/**
 * Blocks clients that guess or flood. The client is blocked, never the card: otherwise a pupil with
 * many addresses could block every card of the class. One client may err 8 times a minute and 24
 * times an hour, so that 250 addresses together need about 76 hours for one card. Opening a card
 * for the first time on a client forgives three errors: a room behind one router is one client
 * here. A client that sends requests without reading answers gets no connection for a minute. State
 * is in memory: a restart resets the counts.
 */
const MINUTE = { most: 8, ms: 60_000 };
const HOUR = { most: 24, ms: 3_600_000 };
const FLOODS = { most: 3, ms: 60_000 };
const FORGIVEN = 3;
/** The PIN opens everything. */
const PIN_ERRORS = 3;
/** More clients than a school has are not remembered individually. */
const MAX_REMEMBERED = 5000;

export type Verdict = 'right' | 'wrong' | 'wait';

type Limit = { most: number; ms: number };
type Count = { times: number; until: number };

/** Event counts by client, forgotten some time after the first event. */
class Counts {
  private counts = new Map<string, Count>();
  private limit: Limit;
  private now: () => number;

  constructor(limit: Limit, now: () => number) {
    this.limit = limit;
    this.now = now;
  }

  isSpent(machine: string): boolean {
    const count = this.counts.get(machine);
    if (count && count.until <= this.now()) this.counts.delete(machine);
    return (this.counts.get(machine)?.times ?? 0) >= this.limit.most;
  }

  add(machine: string, times: number): void {
    const count = this.counts.get(machine) ?? { times: 0, until: this.now() + this.limit.ms };
    if (!this.counts.has(machine) && this.counts.size >= MAX_REMEMBERED) this.forgetOne();
    this.counts.set(machine, { ...count, times: Math.max(0, count.times + times) });
  }

  spent(): string[] {
    return [...this.counts.keys()].filter((machine) => this.isSpent(machine));
  }

  unblock(machine?: string): void {
    if (machine === undefined) this.counts.clear();
    else this.counts.delete(machine);
  }

  /** Forgets the oldest client that is not blocked: forgetting all would unblock everyone. */
  private forgetOne(): void {
    const [oldest] = this.counts.keys();
    for (const machine of this.counts.keys())
      if (!this.isSpent(machine)) return void this.counts.delete(machine);
    this.counts.delete(oldest!);
  }
}

export class LoginThrottle {
  private minute: Counts;
  private hour: Counts;
  private floods: Counts;
  private opened = new Set<string>();
  /** Wrong codes by client since the start, for the teacher's page. */
  readonly wrong = new Map<string, number>();

  constructor(now: () => number = monotonic) {
    this.minute = new Counts(MINUTE, now);
    this.hour = new Counts(HOUR, now);
    this.floods = new Counts(FLOODS, now);
  }

  /**
   * Checks a code or the PIN, within the limits.
   * @param card its number, or `pin`
   * @param isRight called only if this client may try now
   */
  verify(machine: string, card: string, isRight: () => boolean): Verdict {
    if (this.minute.isSpent(machine) || this.hour.isSpent(machine)) return 'wait';
    if (isRight()) {
      const pair = `${machine} ${card}`;
      if (!this.opened.has(pair)) this.hour.add(machine, -FORGIVEN);
      if (this.opened.size > MAX_REMEMBERED) this.opened.clear();
      this.opened.add(pair);
      return 'right';
    }
    this.minute.add(machine, 1);
    this.hour.add(machine, card === 'pin' ? PIN_ERRORS : 1);
    if (!this.wrong.has(machine) && this.wrong.size >= MAX_REMEMBERED) this.wrong.clear();
    this.wrong.set(machine, (this.wrong.get(machine) ?? 0) + 1);
    return 'wrong';
  }

  /**
   * Counts a connection with too many unanswered requests. @returns whether the client is blocked
   * now
   */
  floodedBy(machine: string): boolean {
    this.floods.add(machine, 1);
    return this.isFlooding(machine);
  }

  isFlooding(machine: string): boolean {
    return this.floods.isSpent(machine);
  }

  /** Returns the clients that must wait now. */
  waiting(): string[] {
    return [...new Set([...this.minute.spent(), ...this.hour.spent(), ...this.floods.spent()])];
  }

  /** Unblocks a waiting client, or all of them, and forgets their errors. */
  unblock(machine?: string): void {
    for (const counts of [this.minute, this.hour, this.floods]) counts.unblock(machine);
    if (machine === undefined) this.wrong.clear();
    else this.wrong.delete(machine);
  }
}
