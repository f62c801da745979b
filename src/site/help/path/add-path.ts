/**
 * “Chuyện gì đã xảy ra?” inside the help panel. Plain DOM, so that the projector has it too. Where
 * the child is, and what she chose, is in variables alone, and gone when the panel closes: no
 * address, no history, no form that a browser remembers (buttons, no inputs).
 */
import css from '../help-path.css?inline';
import { adoptCss } from '#player/ui/adopt-css.ts';
import { createDomElement, createIcon } from '#player/ui/make-element.ts';
import type { Ears, Said } from './complete-help.ts';
import { endScreen } from './end-screen.ts';
import { questionScreen } from './question-screen.ts';

/** Puts the path's first button into the panel, and draws its screens over the first layer. */
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
  /** What this panel cannot wipe stands by the number, before it is dialled. */
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
  /** The line of a number as the first layer has it. */
  const callOf = (number: string): Node => {
    const line = panel.querySelector(`.call a[href="tel:${number}"]`)!.parentElement!;
    const copy = line.cloneNode(true) as HTMLElement;
    copy.querySelector('.ear')?.replaceWith(earOf(line)!);
    return copy;
  };
  /**
   * Of a line as the build prints it, whose words stand beside one another; the next may already
   * have an ear.
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
  // What opens with the panel must not be a way out that Enter takes by itself.
  close.autofocus = true;
  panel.append(start, leaveHow, screen);
  /**
   * The first layer in its full form. Without its last line, whose link would stand in the
   * browser's history: its twin page says nothing that is not here.
   */
  const settle = (): void => {
    panel.classList.add('with-path');
    panel.querySelector('.call:not(.first)')!.before(start);
    panel.querySelector('.call.first')!.after(memory);
  };
  /**
   * The first layer is heard too. What `settle` moved stands there once, whoever closes it again.
   */
  const hear = (): void => {
    if (!ears || panel.querySelector(':scope > p .ear')) return;
    for (const line of panel.querySelectorAll(':scope > p:not(.small)')) line.append(earOf(line)!);
    for (const line of [memory, leaveHow]) line.append(earOf(line)!);
  };
  // Nothing moves under the finger of a child who opened it before we came.
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
