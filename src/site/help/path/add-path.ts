/**
 * “Chuyện gì đã xảy ra?” inside the help panel. Plain DOM, so that the projector can use it too.
 * The child's position and choices are only in variables and are lost when the panel closes. There
 * is no address, no history entry, and no form that a browser could remember (buttons, no inputs).
 */
import css from '../help-path.css?inline';
import { adoptCss } from '#player/ui/adopt-css.ts';
import { createDomElement, createIcon } from '#player/ui/make-element.ts';
import type { Ears, Said } from './complete-help.ts';
import { endScreen } from './end-screen.ts';
import { questionScreen } from './question-screen.ts';

/** Adds the path's first button to the panel, and draws its screens over the first layer. */
export function addPath(
  panel: HTMLDialogElement,
  { paths, words }: Said,
  lang: 'vi' | 'en',
  ears?: Ears,
): void {
  adoptCss(css);
  const { questions, ends } = paths;
  let way: string[] = [];

  const opener = createDomElement(
    'button',
    { className: 'button main path-open', onclick: () => go([paths.start]) },
    words.open,
    createIcon('next'),
  );
  const start = createDomElement(
    'p',
    { className: 'path-start' },
    opener,
    createDomElement('small', {}, words.openHow),
  );
  /** Warns, beside the number and before dialling, about the traces this panel cannot delete. */
  const memory = createDomElement('p', { className: 'small memory' }, words.memory);
  const leaveHow = createDomElement(
    'p',
    { className: 'small leave-how' },
    words.leaveHow,
    createDomElement('span', { className: 'with-keys' }, ` ${words.leaveKeys}`),
  );
  const back = createDomElement(
    'button',
    { className: 'button path-back', onclick: () => go(way.slice(0, -1)) },
    createIcon('back'),
    words.back,
  );
  const screen = createDomElement('section', { className: 'path' });

  const draw = (at: string | undefined): Node[] => {
    if (at === undefined) return [];
    const question = questions[at];
    return question
      ? questionScreen(
          question,
          (to) => go([...way, to]),
          ({ to }) => Boolean(ends[to]?.adult),
          ears,
        )
      : endScreen(ends[at]!, { paths, words, lang, callOf, ears });
  };
  /** Returns the line of a number, copied from the first layer. */
  const callOf = (number: string): Node => {
    const line = panel.querySelector(`.call a[href="tel:${number}"]`)!.parentElement!;
    const copy = line.cloneNode(true) as HTMLElement;
    copy.querySelector('.ear')?.replaceWith(earOf(line)!);
    return copy;
  };
  /**
   * Returns the audio button of a printed line, whose texts are adjacent nodes. The line may
   * already have one.
   */
  const earOf = (line: Element): HTMLElement | undefined =>
    ears?.of(
      ...[...line.childNodes]
        .filter((part) => !(part instanceof Element && part.matches('.ear')))
        .map((part) => part.textContent!.replace(/\s+/g, ' ').trim())
        .filter(Boolean),
    );

  function show(next: string[]): void {
    way = next;
    ears?.hush();
    panel.classList.toggle('on-path', way.length > 0);
    screen.replaceChildren(...draw(way.at(-1)));
    panel.scrollTop = 0;
  }
  function go(next: string[]): void {
    show(next);
    (screen.querySelector<HTMLElement>('h3') ?? opener).focus();
  }

  const bar = panel.firstElementChild!;
  const leave = panel.querySelector('[data-leave]:last-child')!.cloneNode(true) as HTMLElement;
  leave.className = 'button path-leave';
  const close = bar.querySelector('button')!;
  close.before(back, leave);
  // The element focused on opening must not be an exit that Enter triggers.
  close.autofocus = true;
  panel.append(start, leaveHow, screen);
  /**
   * Restores the first layer in its full form. Its last link is omitted because it would appear in
   * the browser's history; the linked page has no extra content.
   */
  const settle = (): void => {
    panel.classList.add('with-path');
    panel.querySelector('.call:not(.first)')!.before(start);
    panel.querySelector('.call.first')!.after(memory);
  };
  /**
   * Adds audio buttons to the first layer. The elements moved by `settle` are there once, even
   * after the panel was closed.
   */
  const hear = (): void => {
    if (!ears || panel.querySelector(':scope > p .ear')) return;
    for (const line of panel.querySelectorAll(':scope > p:not(.small)')) line.append(earOf(line)!);
    for (const line of [memory, leaveHow]) line.append(earOf(line)!);
  };
  // Move nothing under the finger of a child who opened the panel before this code loaded.
  if (!panel.open) {
    settle();
    hear();
  }
  panel.addEventListener('close', () => {
    settle();
    hear();
    show([]);
  });
  addEventListener('pagehide', () => show([]));
}
