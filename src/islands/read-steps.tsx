import { render } from 'preact';
import { ListenButton } from '../activities/frame/ListenButton.tsx';
import type { Lang } from '../messages/area.ts';

/** “Nghe” on every step that is only read: its title, then its lines, as they stand. */
export function offerSteps(): void {
  const lang = document.documentElement.lang as Lang;
  for (const step of document.querySelectorAll<HTMLElement>('.step')) {
    const read = step.querySelector<HTMLElement>('.read');
    if (!read) continue;
    const lines = [step.querySelector('h2')!, ...read.querySelectorAll('p, li')].map((each) => each.textContent ?? '');
    const place = document.createElement('div');
    read.prepend(place);
    render(<ListenButton words={{ lang }} texts={lines} />, place);
  }
}
