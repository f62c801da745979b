import { cellStates } from '#core/class/cell.ts';
import type { countStates } from '#core/class/board.ts';
import { classes } from '../messages/classes.ts';
import { StateSign } from './StateSign.tsx';

/** Shows the number of pupils per state in a lesson, furthest first. Empty states are left out. */
export function StatesBar({ counts }: { counts: ReturnType<typeof countStates> }) {
  return (
    <ul class="states-bar">
      {[...cellStates].reverse().map(
        (state) =>
          counts[state] > 0 && (
            <li key={state}>
              <StateSign state={state} />
              <b>{counts[state]}</b> {classes.states[state].toLowerCase()}
            </li>
          ),
      )}
    </ul>
  );
}
