import type { Cell } from '#core/class/cell.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';

/** Returns a cell's text: its state, the tries, and the parts missing from every channel. */
export function cellWords({ state, first, best, unknown }: Cell): string {
  const tries = [
    first && interpolate(classes.tries, first),
    best && (!first || best.right > first.right) && interpolate(classes.bestTries, best),
  ].filter((part): part is string => Boolean(part));
  return [classes.states[state], ...tries, ...unknown.map((part) => classes.unknown[part])].join(
    ', ',
  );
}

/**
 * Draws a state that is distinct in black and white: a dot, a dashed arrow, a hatched question
 * mark, an open tick, a filled tick. A ring beside it marks parts that a channel lacked.
 */
export function StateSign({ state, isUnknown }: { state: Cell['state']; isUnknown?: boolean }) {
  return (
    <svg class={`state-sign ${state}`} viewBox="0 0 28 28" aria-hidden="true">
      {state === 'not-started' && <circle class="dot" cx="14" cy="14" r="2.5" />}
      {state !== 'not-started' && <rect class="frame" x="2" y="2" width="24" height="24" rx="2" />}
      {state === 'started' && <path class="line" d="M7 14h13M15 9l5 5-5 5" />}
      {state === 'again' && (
        <>
          <path class="hatch" d="M2 10 10 2M2 20 20 2M6 26 26 6M16 26 26 16" />
          <circle class="hole" cx="14" cy="14" r="9" />
          <path
            class="line"
            d="M10.800 11.500c0-4.300 6.400-4.300 6.400 0 0 2.300-3.200 2.400-3.200 4.500M14 18.500v2.200"
          />
        </>
      )}
      {(state === 'done' || state === 'firm') && <path class="line" d="M8 14.500l4 4 8-9" />}
      {isUnknown && <circle class="unknown" cx="23" cy="5" r="4" />}
    </svg>
  );
}
