/**
 * Who moves by keys sees all of what they come to: a tick's whole label, a whole field. Browsers
 * bring only the tick's own box and the caret clear of the two bars. Never after a press: it would
 * move under the finger.
 */
export function scrollFocusIntoView(): void {
  let byKeys = true;
  addEventListener('pointerdown', () => (byKeys = false), { capture: true });
  addEventListener('keydown', () => (byKeys = true), { capture: true });
  addEventListener('focusin', ({ target }) => {
    const reached = target as HTMLElement;
    // A heading of a step that has come is not reached by Tab; its page stands at the top.
    if (byKeys && reached.tabIndex >= 0)
      (reached.closest('label') ?? reached).scrollIntoView({ block: 'nearest' });
  });
}
