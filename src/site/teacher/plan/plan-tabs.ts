/**
 * Shows of a plan only what fits how the lab is today. A class of the text says so, not `:has()`:
 * Firefox knows that only from 121. Without script every section stands, and the tabs are not
 * shown.
 *
 * @param tabs the radio buttons' frame, inside the plan's text
 */
export function followTabs(tabs: HTMLElement): void {
  const text = tabs.closest<HTMLElement>('.prose')!;
  const show = () => {
    text.dataset.pcs = tabs.querySelector<HTMLInputElement>('input:checked')?.value ?? 'all';
  };
  tabs.addEventListener('change', show);
  // A browser that comes back to the page has kept what was pressed.
  show();
}
