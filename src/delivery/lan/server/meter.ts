import { monotonic } from './clock.ts';

/** Rate limit per client: `burst` requests, then `aSecond` per second. */
export type RateLimit = { burst: number; aSecond: number };
/** For cards: three pupils at one PC need far less. */
export const CARDS: RateLimit = { burst: 120, aSecond: 20 };
/**
 * For files of the site: a room behind its own router, forty computers, opens a lesson of 54 files
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
   * Returns false if this client requests too much.
   * @param cost in ordinary requests
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
