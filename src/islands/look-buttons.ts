import { chooseLook, keptLook, type PageLook } from '../state/look.ts';

/** The row that `components/LookRow.astro` prints: each press is on the page at once, and kept. */
export function wakeLook(row: HTMLElement): void {
  let now = keptLook();
  const sizes = [...row.querySelectorAll<HTMLElement>('[data-look-size]')];
  const calm = row.querySelector<HTMLElement>('[data-look-calm]')!;
  const show = () => {
    for (const button of sizes)
      button.setAttribute('aria-pressed', String(button.dataset['lookSize'] === String(now.size)));
    calm.setAttribute('aria-pressed', String(now.isCalm));
  };
  const choose = (look: PageLook) => {
    now = look;
    chooseLook(look);
    show();
  };
  for (const button of sizes)
    button.addEventListener('click', () =>
      choose({ ...now, size: Number(button.dataset['lookSize']) as PageLook['size'] }),
    );
  calm.addEventListener('click', () => choose({ ...now, isCalm: !now.isCalm }));
  show();
}
