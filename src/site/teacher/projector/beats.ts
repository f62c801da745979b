/**
 * The pieces of a projector screen, shown one after another: a line, a bubble, a question. What
 * does not fit under earlier pieces gets a page of its own, at any size of screen.
 */
import { divide } from './divide.ts';

/** `at`: its number on the screen; `page`: the index in its column of its page's first piece. */
type Piece = { element: HTMLElement; at: number; page: number };
/** Pieces that share a box. In a strip below a picture each replaces the one before. */
type Column = { box: HTMLElement; pieces: Piece[]; isStrip: boolean };

/** A screen's pieces, by their numbers. */
export type Beats = {
  last: number;
  /** Returns the first and the last piece on the page of piece `at`. */
  page: (at: number) => [first: number, last: number];
  /** Returns the piece that contains `element`. */
  of: (element: Element) => number;
  show: (at: number) => void;
  /** Makes room for opened remarks. */
  tighten: () => void;
};
export const noBeats: Beats = {
  last: 0,
  page: (at) => [at, at],
  of: () => 0,
  show: () => undefined,
  tighten: () => undefined,
};

/** The parts of an imitated screen, shown one by one if it is higher than its place. */
const EVIDENCE = '.thread > *, .captions > *, .surface li, .drawn-form > *, .paper-form > *';
/** The part of a screen's height that a strip may take from its picture. */
const MOST_STRIP = 0.3;

const isGroup = (element: Element): boolean =>
  element.matches('ul, ol, div') && !element.matches('.say, .flag, .block, .vote, .surface');
const isBlock = (element: Element): boolean => element.closest('.block') !== null;

/** Returns the elements shown one by one. Those in `opened` are broken up into their parts. */
const piecesIn = (parent: Element, opened: ReadonlySet<Element>): HTMLElement[] =>
  [...parent.children].flatMap((child) =>
    isGroup(child) || opened.has(child)
      ? piecesIn(child, opened)
      : child instanceof HTMLElement
        ? [child]
        : [],
  );

const overflows = (box: HTMLElement): boolean =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;

/** Moves what is said on a stage into its picture, where it stays; returns its box. */
function raiseBubbles(screen: HTMLElement, pieces: readonly HTMLElement[]): HTMLElement | null {
  const stage = screen.querySelector<HTMLElement>('.visual > .stage');
  const raised = stage?.querySelector<HTMLElement>('.bubbles');
  if (!stage || raised) return raised ?? null;
  // A bubble keeps its place among the lines.
  pieces.forEach((piece, index) => (piece.dataset.rank = String(index)));
  const box = document.createElement('div');
  box.className = 'bubbles';
  box.append(...pieces.filter((piece) => piece.matches('.say, .flag')));
  stage.append(box);
  return box;
}

/** Hides words to make room for an opened remark: others first, the question last. */
function tighten(lines: HTMLElement, before: readonly Element[]): void {
  const all = (selector: string) => [...lines.querySelectorAll(`.block ${selector}`)];
  const read = all('.vote').filter((vote) => vote.querySelector('[open]'));
  const shut = all('.vote').filter((vote) => !read.includes(vote));
  const about = all('> :not(.stem, .votes)');
  const late = read.length > 0 ? [...shut.reverse(), ...read.slice(0, -1), ...all('> .stem')] : [];
  for (const element of [...before, ...(read.length > 0 ? about : []), ...late]) {
    if (!overflows(lines)) return;
    element.toggleAttribute('data-tight', true);
  }
}

/** Returns the pieces of `screen`, which must be visible, since they are measured. */
export function beatsOf(screen: HTMLElement): Beats {
  const lines = screen.querySelector<HTMLElement>('.lines')!;
  const isWide = screen.classList.contains('shows-wide');
  const opened = new Set<Element>();
  const first = piecesIn(lines, opened);
  const bubbles = raiseBubbles(screen, first);
  const rankOf = (element: Element): number =>
    Number(element.closest<HTMLElement>('[data-rank]')?.dataset.rank ?? 0);
  const ask = (isOn: boolean): boolean => screen.toggleAttribute('data-asks', isWide && isOn);
  const loosen = (): void => {
    for (const element of screen.querySelectorAll('[data-tight]'))
      element.toggleAttribute('data-tight', false);
  };
  const set = ({ element }: Piece, state: 'gone' | 'waits' | 'seen'): void => {
    element.dataset.beat = state;
  };
  const showOnly = ({ pieces }: Column, from: number, to: number): void =>
    pieces.forEach((piece, index) => set(piece, index >= from && index <= to ? 'seen' : 'gone'));
  const isTooHigh = ({ box, isStrip }: Column): boolean =>
    overflows(box) ||
    (isStrip && !screen.hasAttribute('data-asks') && box.offsetHeight > innerHeight * MOST_STRIP);

  /** Breaks up a piece that is higher than its page; returns false if it cannot be. */
  function breakUp(column: Column, { element }: Piece): boolean {
    if (!isTooHigh(column)) return false;
    const canBreak =
      element.matches('.block') || (element.matches('p') && !isBlock(element) && divide(element));
    if (canBreak) opened.add(element);
    return canBreak;
  }
  /** Gives every piece its page; returns false if one was broken up, and all begins anew. */
  function paginate(column: Column): boolean {
    let start = 0;
    for (const [index, piece] of column.pieces.entries()) {
      const asks = isBlock(piece.element);
      ask(asks);
      const sharesStrip = asks && isBlock(column.pieces[start]!.element);
      if (column.isStrip && !sharesStrip) start = index;
      showOnly(column, start, index);
      if (index > start && overflows(column.box)) {
        start = index;
        showOnly(column, start, index);
      }
      piece.page = start;
      if (start === index && breakUp(column, piece)) return false;
    }
    // Before bubbles are measured, whose stage is what the strip leaves.
    if (column.isStrip) keepRoom(column);
    return true;
  }
  /** A high imitated screen has its place alone, and then its parts one by one. */
  const surface = screen.querySelector<HTMLElement>('.visual .surface');
  const inSurface = (): HTMLElement[] => {
    if (!surface || !overflows(surface)) return [];
    screen.toggleAttribute('data-bare', true);
    return overflows(surface) ? [...screen.querySelectorAll<HTMLElement>(EVIDENCE)] : [];
  };
  const placed = (): Column[] => {
    const boxes = [surface, lines, bubbles].filter((box) => box !== null);
    const pieces = boxes
      .flatMap((box) => (box === surface ? evidence : piecesIn(box, opened)))
      .sort((a, b) => rankOf(a) - rankOf(b))
      .map((element, at) => ({ element, at, page: 0 }));
    return boxes.map((box) => ({
      box,
      isStrip: isWide && box === lines,
      pieces: pieces.filter(({ element }) => box.contains(element)),
    }));
  };
  /** The strip keeps the height of its highest line, so that the picture does not jump. */
  function keepRoom(strip: Column): void {
    ask(false);
    lines.style.minHeight = '';
    const heights = strip.pieces.map(({ element }, index) => {
      showOnly(strip, index, index);
      return isBlock(element) ? 0 : lines.offsetHeight;
    });
    lines.style.minHeight = `${Math.max(0, ...heights)}px`;
  }

  loosen();
  lines.style.minHeight = '';
  screen.toggleAttribute('data-bare', false);
  const evidence = inSurface();
  let columns = placed();
  while (!columns.every(paginate)) columns = placed();

  const all = columns.flatMap(({ pieces }) => pieces);
  return {
    last: Math.max(0, ...all.map((piece) => piece.at)),
    page(at) {
      const { pieces } = columns.find((column) => column.pieces.some((piece) => piece.at === at))!;
      const shared = pieces.filter(
        ({ page }) => page === pieces.find((piece) => piece.at === at)!.page,
      );
      return [shared[0]!.at, shared.at(-1)!.at];
    },
    of: (element) => all.find((piece) => piece.element.contains(element))!.at,
    show(at) {
      loosen();
      for (const column of columns) {
        const now = column.pieces.findLastIndex((piece) => piece.at <= at);
        const page = column.pieces[now]?.page;
        if (column.box === lines) ask(now >= 0 && isBlock(column.pieces[now]!.element));
        column.pieces.forEach((piece, index) =>
          set(piece, piece.page !== page ? 'gone' : index <= now ? 'seen' : 'waits'),
        );
      }
    },
    tighten() {
      loosen();
      const isAsking = all.some(
        ({ element }) => isBlock(element) && element.dataset.beat === 'seen',
      );
      if (isAsking)
        tighten(
          lines,
          first.filter((element) => !isBlock(element)),
        );
    },
  };
}
