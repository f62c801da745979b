import { monotonic } from './clock.ts';

/** How much one machine may ask: so much at once, and so much a second after that. */
export type RateLimit = { burst: number; aSecond: number };
/** Cards: three pupils at one PC need far less. */
export const CARDS: RateLimit = { burst: 120, aSecond: 20 };
/**
 * Files of the site: a room behind a router of its own, forty machines, opens a lesson of 54 files
 * at once.
 */
export const FILES: RateLimit = { burst: 2500, aSecond: 250 };
const MAX_MACHINES = 5000;

export class RateLimiter {
  private left = new Map<string, { asks: number; at: number }>();
  private pace: RateLimit;
  private now: () => number;

  constructor(pace: RateLimit, now: () => number = monotonic) {
    this.pace = pace;
    this.now = now;
  }

  /**
   * False when this machine asks too much.
   * @param cost how many plain questions this one is worth
   */
  tryConsume(machine: string, cost = 1): boolean {
    const at = this.now();
    const { burst, aSecond } = this.pace;
    const before = this.left.get(machine) ?? { asks: burst, at };
    const asks = Math.min(burst, before.asks + (Math.max(0, at - before.at) / 1000) * aSecond);
    if (this.left.size > MAX_MACHINES) this.left.clear();
    this.left.set(machine, { asks: asks < cost ? asks : asks - cost, at });
    return asks >= cost;
  }
}
