import { nextShiftState, isTripleShift, noShifts, type KeyAct } from '#core/help/triple-shift.ts';

/**
 * Clicks “Thoát nhanh” after three bare Shifts; the link's own listener (head.js) hides the page in
 * the same task.
 */
export function exitOnTripleShift(): void {
  let shifts = noShifts;
  const take = (act: KeyAct): void => {
    shifts = nextShiftState(shifts, act);
    if (!isTripleShift(shifts)) return;
    shifts = noShifts;
    document.querySelector<HTMLElement>('[data-leave]')?.click();
  };
  const isHeld = (event: KeyboardEvent): boolean =>
    event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph');
  const onKey = (what: 'down' | 'up') => (event: KeyboardEvent) =>
    take({ what, key: event.key, held: isHeld(event), at: event.timeStamp });
  const onOther = ({ timeStamp }: Event): void => take({ what: 'other', at: timeStamp });
  addEventListener('keydown', onKey('down'), true);
  addEventListener('keyup', onKey('up'), true);
  for (const type of ['pointerdown', 'wheel', 'blur'])
    addEventListener(type, onOther, { capture: true, passive: true });
}
