import { useEffect, useRef, useState } from 'preact/hooks';

/** Grades in which a sort shows one card at a time (`sort-one.css` has the same condition). */
const YOUNGEST = 'lop-1-3';

/** Moves the focus among the boxes without choosing: an arrow key would put the card into one. */
function moveFocus(event: KeyboardEvent, boxes: readonly HTMLInputElement[]): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const at = boxes.indexOf(event.target as HTMLInputElement);
  if (!step || at === -1) return;
  event.preventDefault();
  boxes[(at + step + boxes.length) % boxes.length]!.focus();
}

/**
 * One card at a time: the keys 1–4 put the card that is shown into a box, and the focus goes on to
 * the next card.
 *
 * @param current the id of the card that is shown
 */
export function useOneCard(current: string | undefined) {
  const root = useRef<HTMLDivElement>(null);
  const [isOne, setOne] = useState(false);
  const hadFocus = useRef(false);
  useEffect(() => setOne(document.documentElement.dataset['band'] === YOUNGEST), []);
  // The card and its boxes fill what is left between the question and the bar.
  useEffect(() => {
    const sort = root.current;
    if (!isOne || !sort) return;
    const fit = (): void => {
      const bar = sort.closest('.step')?.querySelector('.bar')?.getBoundingClientRect().height ?? 0;
      const top = sort.getBoundingClientRect().top + scrollY;
      sort.style.setProperty('--room', `${Math.max(250, innerHeight - bar - top - 16)}px`);
    };
    const step = sort.closest('.step') ?? sort;
    const resized = new ResizeObserver(fit);
    for (const part of [step, ...step.querySelectorAll('.ask')]) resized.observe(part);
    return () => resized.disconnect();
  }, [isOne]);
  useEffect(() => {
    if (!isOne) return;
    const boxes = (): HTMLInputElement[] => [
      ...(root.current?.querySelectorAll<HTMLInputElement>('.now .into input:not(:disabled)') ??
        []),
    ];
    const press = (event: KeyboardEvent): void => {
      moveFocus(event, boxes());
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (!/^[1-4]$/.test(event.key) || document.querySelector('dialog[open]')) return;
      const box = boxes()[Number(event.key) - 1];
      if (!box || box.getClientRects().length === 0) return;
      // Elsewhere a digit opens the step of that number.
      event.preventDefault();
      box.click();
    };
    addEventListener('keydown', press, true);
    return () => removeEventListener('keydown', press, true);
  }, [isOne]);
  useEffect(() => {
    if (isOne && hadFocus.current)
      root.current?.querySelector<HTMLElement>('.now .into input')?.focus({ preventScroll: true });
    hadFocus.current = false;
  }, [isOne, current]);
  return { root, isOne, goOn: () => void (hadFocus.current = true) };
}
