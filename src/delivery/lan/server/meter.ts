import { monotonic } from './clock.ts';

/** How much one machine may ask: so much at once, and so much a second after that. */
export type Pace = { burst: number; aSecond: number };
/** Cards: three pupils at one PC need far less. */
export const CARDS: Pace = { burst: 120, aSecond: 20 };
/**
 * Files of the site: a room behind a router of its own, forty machines, opens a lesson of 54 files
 * at once.
 */
export const FILES: Pace = { burst: 2500, aSecond: 250 };
const MOST_MACHINES = 5000;

export class Meter {
  private left = new Map<string, { asks: number; at: number }>();
  private pace: Pace;
  private now: () => number;

  constructor(pace: Pace, now: () => number = monotonic) {
    this.pace = pace;
    this.now = now;
  }

  /**
   * False when this machine asks too much.
   * @param cost how many plain questions this one is worth
   */
  allows(machine: string, cost = 1): boolean {
    const at = this.now();
    const { burst, aSecond } = this.pace;
    const before = this.left.get(machine) ?? { asks: burst, at };
    const asks = Math.min(burst, before.asks + (Math.max(0, at - before.at) / 1000) * aSecond);
    if (this.left.size > MOST_MACHINES) this.left.clear();
    this.left.set(machine, { asks: asks < cost ? asks : asks - cost, at });
    return asks >= cost;
  }
}
