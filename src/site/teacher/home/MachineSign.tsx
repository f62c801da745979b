import type { ComputerAccess } from '#core/teaching/period.ts';

const filled: Partial<Record<ComputerAccess, string>> = {
  all: 'M4 5h10v7H4zM17 5h10v7H17zM30 5h10v7H30zM4 18h10v7H4zM17 18h10v7H17zM30 18h10v7H30z',
  shared: 'M13 4h18v12H13z',
  half: 'M4 5h10v7H4zM17 5h10v7H17zM30 5h10v7H30z',
};
const drawn: Partial<Record<ComputerAccess, string>> = {
  shared:
    'M8 30q0-5 6-5t6 5M24 30q0-5 6-5t6 5M10.5 22a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M26.5 22a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
  projector: 'M5 4h34v18H5zM22 22v6M15 28h14',
  none: 'M12 2h20v26H12zM16 9h12M16 15h12M16 21h7',
};
const BROKEN = 'M4 18h10v7H4zM17 18h10v7H17zM30 18h10v7H30z';

/** Draws the availability of computers. Always beside its words. */
export function MachineSign({ state }: { state: ComputerAccess }) {
  return (
    <svg class="machine-sign" viewBox="0 0 44 32" aria-hidden="true">
      {filled[state] && <path class="filled" d={filled[state]} />}
      {drawn[state] && <path d={drawn[state]} />}
      {state === 'half' && <path class="broken" d={BROKEN} />}
    </svg>
  );
}
