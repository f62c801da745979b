import { createDomElement } from '#player/ui/make-element.ts';

/** Appends an audio button to a line; returns the line unchanged if there is none. */
export const heard = (line: HTMLElement, ear: HTMLElement | undefined): HTMLElement =>
  ear ? createDomElement('div', { className: 'heard' }, line, ear) : line;
