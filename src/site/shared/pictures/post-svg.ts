import { linesOf } from './lines.ts';
import { motifPattern } from './motifs.ts';
import type { Drawn, Fonts, Picture } from './share-svg.ts';

/** The texts on the picture beside a commune's post: few words, a scene, the number. */
export type PostText = { words: string; scene: string; number: string; help: string; from: string };

export const POST_WIDTH = 1200;
export const POST_HEIGHT = 630;
const colour = {
  cover: '#46506b',
  spine: '#343c52',
  ink: '#1c2b52',
  paper: '#fffefa',
  weave2: '#cc5243',
  weave3: '#e6b343',
};
const [LEFT, TOP, BOTTOM, ROOM] = [110, 50, 452, 500];
const SCENE = { x: 652, y: 60, width: 488, height: 366 };
const [MAX, MIN] = [92, 48];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const textSvg = ({ text, x, y, size, weight }: Drawn, fill: string): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`;

/**
 * Lays out the words, a sentence per line if possible, as large as the space beside the scene
 * allows; null if even the smallest size is too large.
 */
function largeWords(words: string, fonts: Fonts): Drawn[] | null {
  const sentences = words.split(/(?<=[?!.]) /);
  for (let size = MAX; size >= MIN; size -= 2) {
    const lines = sentences.flatMap((sentence) => linesOf(sentence, ROOM, size, fonts.bold));
    const leading = size * 1.3;
    const height = lines.length * leading;
    if (height > BOTTOM - TOP || lines.some((line) => fonts.bold(line, size) > ROOM)) continue;
    const first = TOP + (BOTTOM - TOP - height) / 2 + leading * 0.74;
    return lines.map((text, at) => ({
      text,
      x: LEFT,
      y: Math.round(first + at * leading),
      size,
      weight: 700,
      room: ROOM,
    }));
  }
  return null;
}

/**
 * Draws the picture beside a commune's post, 1200 × 630, the crop of chats and pages.
 * @param scene the inside of a drawing of `public/scenes`
 */
export function postSvg(
  text: PostText,
  fonts: Fonts,
  scene: { viewBox: string; inside: string },
): Picture {
  const words = largeWords(text.words, fonts);
  if (!words) return { state: 'too-long' };
  const number: Drawn = { text: text.number, x: LEFT, y: 552, size: 92, weight: 700, room: 190 };
  const beside = LEFT + Math.ceil(fonts.bold(text.number, 92)) + 32;
  const helpSize = 34;
  const help = linesOf(text.help, SCENE.x + SCENE.width - beside, helpSize, fonts.plain).map(
    (line, at, all): Drawn => ({
      text: line,
      x: beside,
      y: 532 + at * 44 - (all.length - 1) * 18,
      size: helpSize,
      weight: 400,
      room: SCENE.x + SCENE.width - beside,
    }),
  );
  if (help.length > 2) return { state: 'too-long' };
  const from: Drawn = {
    text: text.from,
    x: SCENE.x + 8,
    y: 462,
    size: 26,
    weight: 400,
    room: SCENE.width - 8,
  };
  const frame = `<rect x="${SCENE.x}" y="${SCENE.y}" width="${SCENE.width}" height="${SCENE.height}" rx="10" fill="${colour.paper}" stroke="${colour.ink}" stroke-width="5"/><svg x="${SCENE.x + 14}" y="${SCENE.y + 14}" width="${SCENE.width - 28}" height="${SCENE.height - 28}" viewBox="${scene.viewBox}">${scene.inside}</svg>`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${POST_WIDTH}" height="${POST_HEIGHT}" viewBox="0 0 ${POST_WIDTH} ${POST_HEIGHT}" font-family="Be Vietnam Pro"><defs>${motifPattern('steps', colour.weave2)}</defs>` +
    `<rect width="${POST_WIDTH}" height="${POST_HEIGHT}" fill="${colour.cover}"/><rect width="64" height="${POST_HEIGHT}" fill="${colour.spine}"/><path d="M64 0V${POST_HEIGHT}" stroke="${colour.ink}" stroke-width="4"/>` +
    `<rect x="66" y="476" width="${POST_WIDTH - 66}" height="106" fill="${colour.ink}"/>` +
    `<rect y="582" width="${POST_WIDTH}" height="48" fill="${colour.weave3}"/><g transform="translate(0 588)"><rect width="${POST_WIDTH}" height="36" fill="${colour.ink}"/><rect width="${POST_WIDTH}" height="36" fill="url(#weave)"/></g>` +
    frame +
    [...words, from, number, ...help].map((line) => textSvg(line, colour.paper)).join('') +
    `</svg>`;
  return { state: 'drawn', svg, drawn: [...words, from, number, ...help], scale: 1 };
}
