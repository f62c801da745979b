import type { PictureScene } from './print-cards.ts';

/** One part of a long activity as the projector shows it: a message, a slot, a setting. */
export type ShowPart = {
  name: string;
  note?: string | undefined;
  lines?: readonly string[];
  picture?: string | undefined;
  pictureText?: string | undefined;
  scene?: PictureScene | undefined;
  /** What the class votes on, each with what it is called by, “A” or “2”. */
  choices?: readonly { label: string; text: string }[];
  /** Shut until a key is pressed. */
  answer?: { text: string; remark: string } | undefined;
};

/** Letters in a row and rows on a screen of 1366 × 768 with letters of 32 px, measured with room to spare. */
const LETTERS = { whole: 70, beside: 46, spotted: 36 };
const ROWS = 9;

const rowsOf = (letters: number) => (text: string): number => Math.ceil(text.length / letters);
const sum = (all: readonly number[]): number => all.reduce((before, each) => before + each, 0);
const isAlone = ({ picture, scene }: ShowPart): boolean => Boolean(picture ?? scene);
const lettersOf = ({ picture, scene }: ShowPart): number => (scene ? LETTERS.spotted : picture ? LETTERS.beside : LETTERS.whole);

/** Rows of a part while its answer is shut. A choice stands in a row of its own, with its letter. */
function heightOf(part: ShowPart): number {
  const rows = rowsOf(lettersOf(part));
  const { name, note = '', lines = [], choices = [] } = part;
  return rows(`${name} ${note}`) + sum(lines.map(rows)) + sum(choices.map(({ text }) => rows(`${text}     `) * 1.25));
}

/** A part that is higher than a screen in several: its head again, its lines first, its choices after; the answer last. */
function cut(part: ShowPart): ShowPart[] {
  const { name, note, lines = [], choices = [], answer, ...seen } = part;
  if (heightOf(part) <= ROWS) return [part];
  const pieces: ShowPart[] = [{ name, note, ...seen }];
  const add = (more: (piece: ShowPart) => ShowPart): void => {
    const grown = more(pieces.at(-1)!);
    if (heightOf(grown) <= ROWS) pieces[pieces.length - 1] = grown;
    else pieces.push(more({ name, note }));
  };
  for (const each of lines) add((piece) => ({ ...piece, lines: [...(piece.lines ?? []), each] }));
  for (const each of choices) add((piece) => ({ ...piece, choices: [...(piece.choices ?? []), each] }));
  pieces[pieces.length - 1] = { ...pieces.at(-1)!, answer };
  return pieces;
}

/** Parts in order, as many on a screen as stand there without scrolling; one with a picture stands alone. */
export function screensOf(parts: readonly ShowPart[]): ShowPart[][] {
  const screens: ShowPart[][] = [];
  for (const part of parts.flatMap(cut)) {
    const last = screens.at(-1);
    if (last && ![...last, part].some(isAlone) && sum([...last, part].map(heightOf)) + last.length * 0.5 <= ROWS) last.push(part);
    else screens.push([part]);
  }
  return screens;
}
