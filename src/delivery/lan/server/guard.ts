import { monotonic } from './clock.ts';

/**
 * Shuts out machines that guess or flood. The machine is shut out, never the card: else a pupil
 * with many addresses could close every card of the class. One machine may err 8 times a minute and
 * 24 times an hour, so that 250 addresses together need about 76 hours for one card. A card that is
 * opened for the first time on a machine takes three errors off: a room behind one router is one
 * machine for us. A machine that sends questions without reading answers gets no connection for a
 * minute.
 * Kept in memory: a server that starts again starts the count again.
 */
const MINUTE = { most: 8, ms: 60_000 };
const HOUR = { most: 24, ms: 3_600_000 };
const FLOODS = { most: 3, ms: 60_000 };
const FORGIVEN = 3;
/** The PIN opens everything. */
const PIN_ERRORS = 3;
/** More machines than a school has are not remembered one by one. */
const MAX_REMEMBERED = 5000;

export type Verdict = 'right' | 'wrong' | 'wait';

type Limit = { most: number; ms: number };
type Count = { times: number; until: number };

/** How often something happened by machine, forgotten some time after the first. */
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

  /** The oldest that is not shut out: forgetting all would let everybody in. */
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
  /** Wrong codes by machine since the start, for the teacher's page. */
  readonly wrong = new Map<string, number>();

  constructor(now: () => number = monotonic) {
    this.minute = new Counts(MINUTE, now);
    this.hour = new Counts(HOUR, now);
    this.floods = new Counts(FLOODS, now);
  }

  /**
   * @param card its number, or `pin`
   * @param isRight asked only when this machine may try now
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
   * One of its connections asked more than it may without an answer. @returns whether the machine
   * is shut out now
   */
  floodedBy(machine: string): boolean {
    this.floods.add(machine, 1);
    return this.isFlooding(machine);
  }

  isFlooding(machine: string): boolean {
    return this.floods.isSpent(machine);
  }

  /** Machines that must wait now. */
  waiting(): string[] {
    return [...new Set([...this.minute.spent(), ...this.hour.spent(), ...this.floods.spent()])];
  }

  /**
   * A teacher lets a waiting machine, or all of them, try again; what they missed is no longer held
   * against them.
   */
  unblock(machine?: string): void {
    for (const counts of [this.minute, this.hour, this.floods]) counts.unblock(machine);
    if (machine === undefined) this.wrong.clear();
    else this.wrong.delete(machine);
  }
}
