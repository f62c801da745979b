/** A machine may ask for cards 120 times at once and 20 times a second after that: three pupils at one PC need far less. */
const BURST = 120;
const A_SECOND = 20;
const MOST_MACHINES = 5000;

export class Meter {
  private left = new Map<string, { asks: number; at: number }>();
  private now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  /** False when this machine asks too much. */
  allows(machine: string): boolean {
    const at = this.now();
    const before = this.left.get(machine) ?? { asks: BURST, at };
    const asks = Math.min(BURST, before.asks + (Math.max(0, at - before.at) / 1000) * A_SECOND);
    if (this.left.size > MOST_MACHINES) this.left.clear();
    this.left.set(machine, { asks: asks < 1 ? asks : asks - 1, at });
    return asks >= 1;
  }
}
