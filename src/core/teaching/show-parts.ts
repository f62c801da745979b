import type { PictureScene } from './print-cards.ts';

/** A vote of the class: each choice with its label, “A” or “2”. */
export type ShowAsk = {
  ask?: string | undefined;
  choices: readonly { label: string; text: string }[];
};

/** One part of a long activity on the projector: a message, a slot, a setting. */
export type Slide = {
  name: string;
  note?: string | undefined;
  lines?: readonly string[];
  picture?: string | undefined;
  pictureText?: string | undefined;
  scene?: PictureScene | undefined;
  /** It imitates a message: TẬP is printed across it. */
  isImitation?: boolean | undefined;
  asks?: readonly ShowAsk[] | undefined;
  /** Hidden until a key is pressed. */
  answer?: { text: string; feedback: string } | undefined;
};

/**
 * Letters per row and rows per screen of 1366 × 768 with letters of 32 px, measured with a margin.
 */
const LETTERS = { whole: 70, beside: 44, spotted: 36 };
const ROWS = 11;
/** Rows for a choice, whose letter is in a box. */
const CHOICE = 1.15;
/** Choices up to this length share a row, as many as fit. */
const SHORT = 26;

const sum = (all: readonly number[]): number => all.reduce((before, amount) => before + amount, 0);
const isAlone = ({ picture, scene }: Slide): boolean => Boolean(picture ?? scene);
const lettersOf = ({ picture, scene }: Slide): number =>
  scene ? LETTERS.spotted : picture ? LETTERS.beside : LETTERS.whole;
const rowsOf =
  (letters: number) =>
  (text: string): number =>
    Math.ceil(text.length / letters);

export const areShort = (part: Slide, { choices }: ShowAsk): boolean =>
  !isAlone(part) && choices.length > 1 && choices.every(({ text }) => text.length <= SHORT);

/** Returns the rows of a part while its answer is hidden. */
function heightOf(part: Slide): number {
  const rows = rowsOf(lettersOf(part));
  const { name, note = '', lines = [], asks = [] } = part;
  const asked = (ask: ShowAsk): number =>
    (ask.ask ? rows(ask.ask) : 0) +
    (areShort(part, ask)
      ? Math.ceil(sum(ask.choices.map(({ text }) => text.length + 8)) / LETTERS.whole)
      : sum(ask.choices.map(({ text }) => rows(`${text}     `)))) *
      CHOICE;
  return rows(`${name} ${note}`) + sum(lines.map(rows)) + sum(asks.map(asked));
}

/** Splits an ask with too many choices for a screen into halves. */
const halves = (part: Slide, ask: ShowAsk): ShowAsk[] => {
  if (ask.choices.length < 2 || heightOf({ name: part.name, note: part.note, asks: [ask] }) <= ROWS)
    return [ask];
  const middle = Math.ceil(ask.choices.length / 2);
  return [ask.choices.slice(0, middle), ask.choices.slice(middle)].flatMap((choices) =>
    halves(part, { ...ask, choices }),
  );
};

/**
 * Splits a part that is higher than a screen. Each piece repeats its heading; lines come first,
 * then asks, and the answer last.
 */
function cut(part: Slide): Slide[] {
  const { name, note, lines = [], asks = [], answer, ...seen } = part;
  if (heightOf(part) <= ROWS) return [part];
  const pieces: Slide[] = [{ name, note, ...seen }];
  const add = (more: (piece: Slide) => Slide): void => {
    const last = pieces.at(-1)!;
    const grown = more(last);
    if (heightOf(grown) <= ROWS || !(last.lines ?? last.asks ?? isAlone(last)))
      pieces[pieces.length - 1] = grown;
    else pieces.push(more({ name, note }));
  };
  for (const line of lines) add((piece) => ({ ...piece, lines: [...(piece.lines ?? []), line] }));
  for (const half of asks.flatMap((ask) => halves(part, ask)))
    add((piece) => ({ ...piece, asks: [...(piece.asks ?? []), half] }));
  pieces[pieces.length - 1] = { ...pieces.at(-1)!, answer };
  return pieces;
}

/**
 * Groups parts into screens, in order, as many per screen as fit without scrolling; a part with a
 * picture gets its own.
 */
export function paginateSlides(parts: readonly Slide[]): Slide[][] {
  const screens: Slide[][] = [];
  for (const part of parts.flatMap(cut)) {
    const last = screens.at(-1);
    if (
      last &&
      ![...last, part].some(isAlone) &&
      sum([...last, part].map(heightOf)) + last.length * 0.5 <= ROWS
    )
      last.push(part);
    else screens.push([part]);
  }
  return screens;
}
