import { chosenParts } from '../engines/compose.ts';
import type { RemixStudioAnswer } from './grade.ts';
import type { RemixPart, RemixStudioSpec } from './schema.ts';

/**
 * A shape to draw, in units of the sheet; the screen draws it as SVG, and the saved picture is
 * painted from the same shapes.
 */
export type Shape =
  | {
      draw: 'paper';
      x: number;
      y: number;
      width: number;
      height: number;
      fill: string;
      edge?: string;
    }
  | { draw: 'picture'; x: number; y: number; width: number; height: number; path: string }
  | { draw: 'text'; x: number; y: number; size: number; bold: boolean; text: string };

export type Sheet = { width: number; height: number; shapes: Shape[] };

const FILLS = {
  cream: '#fbf3dc',
  sky: '#dcedf7',
  rose: '#fae1e4',
  leaf: '#e3f1d5',
  sun: '#fdf0b8',
} as const;
const INK = '#1c2b52';
const WHITE = '#fffefa';

/**
 * Width of a letter relative to its size. Be Vietnam Pro has about half; a little more, so that no
 * text overflows.
 */
const WIDE = 0.56;

/**
 * Breaks a text into lines that fit `width` at `size`; a word too long for a line is a line by
 * itself.
 */
export function linesOf(text: string, width: number, size: number): string[] {
  const most = Math.max(1, Math.floor(width / (size * WIDE)));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

type Box = { x: number; y: number; width: number; height: number };

/** Centres lines in a box, from its top down; reduces the size until they fit. */
function textIn({ x, y, width, height }: Box, text: string, size: number, bold: boolean): Shape[] {
  const lines = linesOf(text, width, size);
  if (lines.length * size * 1.4 > height && size > 12)
    return textIn({ x, y, width, height }, text, size - 2, bold);
  const top = y + (height - lines.length * size * 1.4) / 2;
  return lines.map((line, n) => ({
    draw: 'text',
    x: x + width / 2,
    y: top + (n + 0.95) * size * 1.4 - size * 0.2,
    size,
    bold,
    text: line,
  }));
}

const pictureIn = (box: Box, part: RemixPart | undefined): Shape[] =>
  part?.picture
    ? [{ draw: 'picture', ...box, path: part.picture }]
    : [{ draw: 'paper', ...box, fill: WHITE, edge: INK }];

const wordsOf = ({ print, text }: RemixPart): string => print ?? text;

const SIZES = { card: [800, 560], poster: [620, 877], strip: [960, 430] } as const;

/** Returns the current sheet: a missing part is an empty frame. */
export function sheetOf({ format, slots }: RemixStudioSpec, answer: RemixStudioAnswer): Sheet {
  const inRole = (role: string) =>
    slots.filter(({ as }) => as === role).map((slot) => chosenParts(slot, answer));
  const first = (role: string): RemixPart | undefined => inRole(role)[0]?.[0];
  const [width, height] = SIZES[format];
  const shapes: Shape[] = [
    {
      draw: 'paper',
      x: 2,
      y: 2,
      width: width - 4,
      height: height - 4,
      fill: FILLS[first('paper')?.paper ?? 'cream'],
      edge: INK,
    },
  ];
  const credits = inRole('credit').flat().map(wordsOf).join(' · ');
  const words = first('words');
  const say = (box: Box, part: RemixPart | undefined, size: number) =>
    part && shapes.push(...textIn(box, wordsOf(part), size, true));
  if (format === 'card') {
    shapes.push(...pictureIn({ x: 30, y: 40, width: 420, height: 420 }, first('picture')));
    say({ x: 470, y: 60, width: 300, height: 380 }, words, 52);
  } else if (format === 'poster') {
    say({ x: 40, y: 30, width: 540, height: 210 }, words, 56);
    shapes.push(...pictureIn({ x: 60, y: 260, width: 500, height: 500 }, first('picture')));
  } else {
    const panels = inRole('panel');
    const panelWidth = (width - 20) / Math.max(1, panels.length);
    panels.forEach(([part], n) => {
      const x = 16 + n * panelWidth;
      shapes.push({
        draw: 'paper',
        x,
        y: 16,
        width: panelWidth - 12,
        height: height - 70,
        fill: WHITE,
        edge: INK,
      });
      if (part)
        shapes.push(
          ...pictureIn({ x: x + 12, y: 110, width: panelWidth - 36, height: height - 176 }, part),
        );
      say({ x: x + 8, y: 22, width: panelWidth - 28, height: 84 }, part, 24);
    });
  }
  // The credits are on the sheet itself, where they are read with it.
  if (credits)
    shapes.push(
      ...textIn(
        {
          x: 20,
          y: height - (format === 'strip' ? 50 : 84),
          width: width - 40,
          height: format === 'strip' ? 44 : 72,
        },
        credits,
        format === 'strip' ? 22 : 32,
        false,
      ),
    );
  return { width, height, shapes };
}

/** Describes the sheet for screen readers. */
export const tellSheet = ({ slots }: RemixStudioSpec, answer: RemixStudioAnswer): string =>
  slots
    .filter(({ as }) => as !== 'none')
    .flatMap((slot) =>
      chosenParts(slot, answer).flatMap((part) => [part.pictureText ?? '', wordsOf(part)]),
    )
    .filter(Boolean)
    .join('. ');
