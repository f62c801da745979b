/**
 * Shows only the sections of a plan that fit the lab today. It sets a class on the text instead of
 * using `:has()`, which Firefox supports only from 121. Without script all sections are shown, and
 * the tabs are hidden.
 *
 * @param tabs the radio buttons' frame, inside the plan's text
 */
export function followTabs(tabs: HTMLElement): void {
  const text = tabs.closest<HTMLElement>('.prose')!;
  const show = () => {
    text.dataset.pcs = tabs.querySelector<HTMLInputElement>('input:checked')?.value ?? 'all';
  };
  tabs.addEventListener('change', show);
  // The browser restores radio buttons when it returns to the page.
  show();
}
