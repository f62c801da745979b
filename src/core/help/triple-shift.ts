/**
 * A key event for detecting three bare Shifts, which leave the page. “Bare”: Shift goes down and up
 * with nothing between, no other modifier held, and nothing else pressed since the last one.
 * Counted on key-up, at the third, before Windows offers Sticky Keys at the fifth.
 */
export type KeyAct =
  | { what: 'down' | 'up'; key: string; held: boolean; at: number }
  /** Any other input: a click, a wheel, the window losing focus. */
  | { what: 'other'; at: number };

export type Shifts = { readonly count: number; readonly at: number; readonly down: boolean };

export const noShifts: Shifts = { count: 0, at: 0, down: false };

const ENOUGH = 3;
const LIMIT_MS = 5000;

/**
 * Returns the count after one key act. `held`: Ctrl, Alt or Meta is down. Times are milliseconds of
 * any monotonic clock.
 */
export function nextShiftState(before: Shifts, act: KeyAct): Shifts {
  if (act.what === 'other' || act.key !== 'Shift' || act.held) return noShifts;
  const counted = before.count > 0 && act.at - before.at > LIMIT_MS ? noShifts : before;
  // A held key repeats its keydown; that is still one press.
  if (act.what === 'down') return { ...counted, down: true };
  return counted.down ? { count: counted.count + 1, at: act.at, down: false } : noShifts;
}

export const isTripleShift = ({ count }: Shifts): boolean => count >= ENOUGH;
