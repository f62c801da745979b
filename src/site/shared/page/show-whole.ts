/**
 * Scrolls keyboard focus fully into view: a checkbox with its whole label, a whole field. Browsers
 * keep only the box itself and the caret clear of the two bars. Not after a press: the target would
 * move under the finger.
 */
export function scrollFocusIntoView(): void {
  let byKeys = true;
  addEventListener('pointerdown', () => (byKeys = false), { capture: true });
  addEventListener('keydown', () => (byKeys = true), { capture: true });
  addEventListener('focusin', ({ target }) => {
    const reached = target as HTMLElement;
    // A step's heading is focused by script, not by Tab; its page is already scrolled to the top.
    if (byKeys && reached.tabIndex >= 0)
      (reached.closest('label') ?? reached).scrollIntoView({ block: 'nearest' });
  });
}
