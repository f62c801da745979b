/**
 * Goes to a place of a plan chosen in its contents. A section hidden by the tabs for today's lab is
 * shown first.
 *
 * @param nav the contents
 */
export function jumpInPlan(nav: HTMLElement): void {
  const select = nav.querySelector('select')!;
  const reach = (id: string): void => {
    const place = document.getElementById(id);
    const all = document.querySelector<HTMLInputElement>('[data-plan-tabs] input[value=all]');
    if (place?.checkVisibility() === false) all?.click();
  };
  nav.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link) reach(decodeURIComponent(link.hash.slice(1)));
  });
  select.addEventListener('change', () => {
    if (!select.value) return;
    reach(select.value);
    location.hash = select.value;
    select.value = '';
  });
}
