/**
 * Slows guessing down. One machine may err 8 times a minute; a card may be missed 30 times an hour, then only machines that
 * have known its code may try it until the hour is over. So of 456 976 codes a machine tries 480 an hour at most, and all
 * machines together 30 an hour on one card. Kept in memory: a server that starts again starts the count again.
 */
const MACHINE = { most: 8, ms: 60_000 };
const CARD = { most: 30, ms: 3_600_000 };
/** More machines or cards than a school has are not remembered one by one. */
const MOST_REMEMBERED = 5000;

export type Verdict = 'right' | 'wrong' | 'wait';

type Count = { times: number; until: number };

export class Guard {
  private machines = new Map<string, Count>();
  private cards = new Map<string, Count>();
  private trusted = new Set<string>();
  /** Wrong codes by machine since the start, for the teacher's page. */
  readonly wrong = new Map<string, number>();
  private now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  /** @param isRight asked only when this machine may try now */
  judge(machine: string, card: string, isRight: () => boolean): Verdict {
    const known = this.trusted.has(`${machine} ${card}`);
    if (
      this.isSpent(this.machines, machine, MACHINE.most) ||
      (!known && this.isSpent(this.cards, card, CARD.most))
    )
      return 'wait';
    if (isRight()) {
      this.remember(this.trusted, `${machine} ${card}`);
      return 'right';
    }
    this.add(this.machines, machine, MACHINE.ms);
    this.add(this.cards, card, CARD.ms);
    this.wrong.set(machine, (this.wrong.get(machine) ?? 0) + 1);
    if (this.wrong.size > MOST_REMEMBERED) this.wrong.clear();
    return 'wrong';
  }

  /** Cards closed to unknown machines now. */
  closed(): string[] {
    return [...this.cards.keys()].filter((card) => this.isSpent(this.cards, card, CARD.most));
  }

  /** A teacher knows better. */
  reopen(card: string): void {
    this.cards.delete(card);
  }

  /** Machines that must wait now. */
  waiting(): string[] {
    return [...this.machines.keys()].filter((machine) => this.isSpent(this.machines, machine, MACHINE.most));
  }

  /** A teacher lets a waiting machine try again; what it missed is no longer held against it. */
  letIn(machine: string): void {
    this.machines.delete(machine);
    this.wrong.delete(machine);
  }

  /** The code of this card is another one now: who knew the old one does not know it. */
  changed(card: string): void {
    this.reopen(card);
    for (const known of [...this.trusted]) if (known.endsWith(` ${card}`)) this.trusted.delete(known);
  }

  private isSpent(counts: Map<string, Count>, key: string, most: number): boolean {
    const count = counts.get(key);
    if (count && count.until <= this.now()) counts.delete(key);
    return (counts.get(key)?.times ?? 0) >= most;
  }

  private add(counts: Map<string, Count>, key: string, ms: number): void {
    const count = counts.get(key) ?? { times: 0, until: this.now() + ms };
    if (counts.size > MOST_REMEMBERED) counts.clear();
    counts.set(key, { ...count, times: count.times + 1 });
  }

  private remember(keys: Set<string>, key: string): void {
    if (keys.size > MOST_REMEMBERED) keys.clear();
    keys.add(key);
  }
}
