import { createDomElement } from '#player/ui/make-element.ts';

/** A line with its ear at its end; without one, the line alone. */
export const heard = (line: HTMLElement, ear: HTMLElement | undefined): HTMLElement =>
  ear ? createDomElement('div', { className: 'heard' }, line, ear) : line;
