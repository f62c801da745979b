import { castFace, pngOf } from './draw.ts';
import { motifPattern } from './motifs.ts';

const colour = {
  cover: '#2b4a86',
  spine: '#213969',
  ink: '#1c2b52',
  paper: '#fffefa',
  weave2: '#cc5243',
  weave3: '#e6b343',
};
const faces = ['may', 'tua', 'na', 'quan'];

function face(name: string, at: number): string {
  const { viewBox, inside } = castFace(`${name}-happy`);
  const [, , width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
  const drawn = 236;
  const tall = (drawn * height) / width;
  return `<svg x="${128 + at * 252}" y="${556 - tall}" width="${drawn}" height="${tall}" viewBox="${viewBox}">${inside}</svg>`;
}

/**
 * Draws the cover of the exercise book, for a link sent to a friend: name, motto, four children.
 * 1200 × 630, the crop of chats.
 */
const siteSvg = ({ name, motto }: { name: string; motto: string }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="Be Vietnam Pro"><defs>${motifPattern('diamond', colour.weave2)}</defs>` +
  `<rect width="1200" height="630" fill="${colour.cover}"/>` +
  `<text x="118" y="150" font-size="112" font-weight="700" fill="${colour.paper}">${name}</text><text x="122" y="226" font-size="50" font-weight="400" fill="${colour.paper}">${motto}</text>` +
  faces.map(face).join('') +
  `<rect y="548" width="1200" height="50" fill="${colour.weave3}"/><g transform="translate(0 555)"><rect width="1200" height="36" fill="${colour.ink}"/><rect width="1200" height="36" fill="url(#weave)"/></g>` +
  `<rect width="64" height="630" fill="${colour.spine}"/><path d="M64 0V630" stroke="${colour.ink}" stroke-width="4"/></svg>`;

export const sitePicture = (words: { name: string; motto: string }): Uint8Array =>
  pngOf(siteSvg(words));
