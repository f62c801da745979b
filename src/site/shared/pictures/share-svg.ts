import type { Measure } from './glyph-widths.ts';
import { linesOf } from './lines.ts';
import { motifPattern, type Motif } from './motifs.ts';

/**
 * The picture for a class group: complete without a link, so that every recipient can use it
 * tonight.
 */
export type ShareText = {
  about: string;
  title: string;
  sayHead: string;
  say: string;
  askHead: string;
  ask: string;
  boardingHead: string;
  boarding: string;
  helpHead: string;
  help: string;
  number: string;
  from: string;
};
export type Fonts = { plain: Measure; bold: Measure };
/** A line of text as drawn, for tests. */
export type Drawn = {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: 400 | 700;
  room: number;
};
export type Picture =
  { state: 'drawn'; svg: string; drawn: Drawn[]; scale: number } | { state: 'too-long' };

export const WIDTH = 1080;
export const HEIGHT = 1350;
const [LEFT, RIGHT, TOP, FOOT] = [132, 1036, 46, 244];
const ROOM = RIGHT - LEFT;
const MIN_FONT_SIZE = 29;
const colour = {
  paper: '#fffefa',
  ink: '#1c2b52',
  soft: '#4a5674',
  violet: '#5d2a8c',
  margin: '#e0988f',
  grid: '#e3ecf6',
  grid2: '#c3d5ea',
  weave2: '#cc5243',
  weave3: '#e6b343',
  edge: '#6c7896',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Block = { height: number; draw(y: number): { svg: string; drawn: Drawn[] } };
type Style = { size: number; weight: 400 | 700; fill: string; leading: number };

function blocksFor(text: ShareText, fonts: Fonts, scale: number): Block[] {
  const paragraph = (
    words: string,
    { size: full, weight, fill, leading }: Style,
    x = LEFT,
    room = ROOM,
  ): Block => {
    const size = Math.max(MIN_FONT_SIZE, Math.round(full * scale));
    const lines = linesOf(words, room, size, weight === 700 ? fonts.bold : fonts.plain);
    const step = size * leading;
    return {
      height: lines.length * step,
      draw: (y) => {
        const drawn = lines.map((line, at): Drawn => ({
          text: line,
          x,
          y: Math.round(y + at * step + step / 2 + size * 0.36),
          size,
          weight,
          room,
        }));
        return { drawn, svg: drawn.map((line) => textSvg(line, fill)).join('') };
      },
    };
  };
  const stacked = (...parts: Block[]): Block => ({
    height: parts.reduce((sum, block) => sum + block.height, 0),
    draw: (y) =>
      parts.reduce<{ svg: string; drawn: Drawn[]; at: number }>(
        (so, block) => {
          const { svg, drawn } = block.draw(so.at);
          return { svg: so.svg + svg, drawn: [...so.drawn, ...drawn], at: so.at + block.height };
        },
        { svg: '', drawn: [], at: y },
      ),
  });
  const boxed = (words: string, style: Style, double: boolean): Block => {
    const pad = Math.round((double ? 40 : 26) * scale);
    const inner = paragraph(words, style, LEFT + 36, ROOM - 72);
    const height = inner.height + pad * 2;
    // The sentence is grandmother's: its box is a speech bubble.
    const tail = (y: number) =>
      `<path d="M${RIGHT - 108} ${y + 2}l32-40 16 40" fill="${colour.paper}" stroke="${colour.edge}" stroke-width="4" stroke-linejoin="round"/><path d="M${RIGHT - 105} ${y + 2}h42" stroke="${colour.paper}" stroke-width="5"/>`;
    const frame = (y: number) =>
      `<rect x="${LEFT}" y="${y}" width="${ROOM}" height="${height}" rx="10" fill="${colour.paper}" stroke="${double ? colour.ink : colour.edge}" stroke-width="4"/>${double ? `<rect x="${LEFT + 12}" y="${y + 12}" width="${ROOM - 24}" height="${height - 24}" rx="4" fill="none" stroke="${colour.ink}" stroke-width="2"/>` : tail(y)}`;
    return {
      height,
      draw: (y) => {
        const { svg, drawn } = inner.draw(y + pad);
        return { svg: frame(y) + svg, drawn };
      },
    };
  };
  const head = (words: string): Block =>
    paragraph(words, { size: 38, weight: 700, fill: colour.soft, leading: 1.6 });
  return [
    stacked(
      paragraph(
        text.about,
        { size: 36, weight: 400, fill: colour.soft, leading: 1.5 },
        LEFT,
        ROOM - 150,
      ),
      paragraph(
        text.title,
        { size: 68, weight: 700, fill: colour.ink, leading: 1.25 },
        LEFT,
        ROOM - 150,
      ),
    ),
    stacked(
      head(text.askHead),
      boxed(text.ask, { size: 60, weight: 700, fill: colour.ink, leading: 1.35 }, true),
    ),
    stacked(
      head(text.sayHead),
      boxed(text.say, { size: 54, weight: 700, fill: colour.violet, leading: 1.35 }, false),
    ),
    stacked(
      head(text.boardingHead),
      paragraph(text.boarding, { size: 42, weight: 400, fill: colour.ink, leading: 1.45 }),
    ),
  ];
}

const textSvg = ({ text, x, y, size, weight }: Drawn, fill: string): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`;

/** Draws the foot: the number, large and framed, and the note that no link is needed. */
function foot(text: ShareText, fonts: Fonts): { svg: string; drawn: Drawn[] } {
  const top = HEIGHT - FOOT;
  const [box, beside] = [220, LEFT + 256];
  const room = RIGHT - beside;
  const size = 84;
  const number: Drawn = {
    text: text.number,
    x: Math.round(LEFT + (box - fonts.bold(text.number, size)) / 2),
    y: top + 118,
    size,
    weight: 700,
    room: box,
  };
  const others: Drawn[] = [
    { text: text.helpHead, x: beside, y: top + 64, size: 36, weight: 700, room },
    ...linesOf(text.help, room, 36, fonts.plain).map((line, at): Drawn => ({
      text: line,
      x: beside,
      y: top + 112 + at * 44,
      size: 36,
      weight: 400,
      room,
    })),
    { text: text.from, x: LEFT, y: HEIGHT - 26, size: 32, weight: 400, room: ROOM },
  ];
  const frame = `<rect y="${top}" width="${WIDTH}" height="${FOOT}" fill="${colour.ink}"/><rect x="${LEFT}" y="${top + 30}" width="${box}" height="118" rx="10" fill="${colour.paper}"/>`;
  return {
    drawn: [number, ...others],
    svg:
      frame +
      textSvg(number, colour.ink) +
      others.map((line) => textSvg(line, colour.paper)).join(''),
  };
}

const grid = `<pattern id="o" width="56" height="56" patternUnits="userSpaceOnUse"><path d="M14 0V56M28 0V56M42 0V56M0 14H56M0 28H56M0 42H56" stroke="${colour.grid}" stroke-width="2"/><path d="M0 0H56M0 0V56" stroke="${colour.grid2}" stroke-width="3"/></pattern>`;

/**
 * The smallest scale: the text shrinks evenly until all fits. Below this it is not legible on a
 * phone.
 */
const MIN_SCALE = 0.64;

/**
 * Draws the picture as SVG, or reports that the text is too long for it.
 * @param face the inside of an SVG, drawn 150 wide beside the title
 */
export function shareSvg(
  text: ShareText,
  motif: Motif,
  fonts: Fonts,
  face: { viewBox: string; inside: string },
): Picture {
  const room = HEIGHT - TOP - FOOT;
  for (let scale = 1; scale >= MIN_SCALE; scale -= 0.02) {
    const blocks = blocksFor(text, fonts, scale);
    const gap = (room - blocks.reduce((sum, { height }) => sum + height, 0)) / (blocks.length + 1);
    if (gap < 14) continue;
    const even = Math.min(gap, 60);
    let y =
      TOP +
      (room - blocks.reduce((sum, { height }) => sum + height, 0) - even * (blocks.length - 1)) / 2;
    const parts = blocks.map((block) => {
      const made = block.draw(y);
      y += block.height + even;
      return made;
    });
    const end = foot(text, fonts);
    const body = [...parts, end].map(({ svg }) => svg).join('');
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Be Vietnam Pro"><defs>${grid}${motifPattern(motif, colour.weave2)}</defs>` +
      `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour.paper}"/><rect width="100" height="${HEIGHT}" fill="url(#o)"/><path d="M100 0V${HEIGHT}" stroke="${colour.margin}" stroke-width="4"/>` +
      `<rect width="${WIDTH}" height="${TOP}" fill="${colour.weave3}"/><g transform="translate(0 5)"><rect width="${WIDTH}" height="36" fill="${colour.ink}"/><rect width="${WIDTH}" height="36" fill="url(#weave)"/></g>` +
      `<svg x="${RIGHT - 140}" y="${TOP + 22}" width="140" height="154" viewBox="${face.viewBox}">${face.inside}</svg>${body}</svg>`;
    return { state: 'drawn', svg, drawn: [...parts, end].flatMap((part) => part.drawn), scale };
  }
  return { state: 'too-long' };
}
