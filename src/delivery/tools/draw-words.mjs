// Turns the words of a drawn scene into outlines of the site's own font. A picture in <img> cannot
// use the page's fonts, and system fonts differ: on a bare computer they are a quarter wider and
// overflow their frames.
// Size: outlines of all words of a scene take 0.3–2 KB (brotli), a font subset in each scene 3–5
// KB.
import { readFileSync } from 'node:fs';
import { create } from 'fontkit';

const fontAt = (weight) =>
  create(
    readFileSync(
      new URL(`../../site/shared/pictures/fonts/be-vietnam-pro-${weight}.ttf`, import.meta.url),
    ),
  );
const fonts = { 400: fontAt(400), 700: fontAt(700) };

const inherited = ['font-size', 'font-weight', 'text-anchor', 'font-family'];
const attributesOf = (text) =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
const short = (value) => String(+value.toFixed(1)).replace(/^(-?)0\./, '$1.');
const unescaped = (text) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/**
 * Returns one line of words as an SVG path in the scene's units, its baseline starting, centred or
 * ending at (x, y).
 * @param {string} words @param {{x: number, y: number, size: number, weight: 400 | 700, anchor:
 *   string}} place
 * @throws if a letter is not in the site's font
 */
export function outlineOf(words, { x, y, size, weight, anchor }) {
  const font = fonts[weight];
  const { glyphs, positions } = font.layout(words.normalize('NFC'));
  if (glyphs.some(({ id }) => id === 0))
    throw new Error(`“${words}” has a letter that the site's font lacks`);
  const scale = size / font.unitsPerEm;
  const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * scale;
  let pen = x - { start: 0, middle: width / 2, end: width }[anchor];
  const drawn = glyphs.map(({ path }, n) => {
    const { start, rest } = relative(path.commands, scale);
    const at = [
      pen + positions[n].xOffset * scale + start[0],
      y - positions[n].yOffset * scale + start[1],
    ];
    pen += positions[n].xAdvance * scale;
    return rest === '' ? '' : `M${joined(at.map(short))}${rest}`;
  });
  return drawn.join('');
}

const joined = (numbers) =>
  numbers.reduce(
    (text, number) => text + (text !== '' && !number.startsWith('-') ? ' ' : '') + number,
    '',
  );
const letters = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};

/**
 * Returns a glyph as steps from its own first point, with one decimal. The same letter gives the
 * same text at every position, so it compresses; rounding errors are carried forward, so that
 * outlines close.
 */
function relative(commands, scale) {
  let start = [0, 0],
    here = [0, 0],
    first,
    rest = '';
  for (const { command, args } of commands) {
    if (command === 'closePath') {
      rest += 'z';
      here = start;
      continue;
    }
    const points = [];
    for (let n = 0; n < args.length; n += 2) points.push([args[n] * scale, -args[n + 1] * scale]);
    if (first === undefined) {
      first = points[0];
      here = start = points[0];
      continue;
    }
    const steps = points.map(([px, py]) => [short(px - here[0]), short(py - here[1])]);
    here = [here[0] + +steps.at(-1)[0], here[1] + +steps.at(-1)[1]];
    if (command === 'moveTo') start = here;
    rest += letters[command] + joined(steps.flat());
  }
  return { start: first ?? [0, 0], rest };
}

/**
 * Replaces every <text> by a group with its words as <title> and their outline, at the same place,
 * size and colour. Attributes of surrounding groups are respected.
 * @param {string} svg
 * @throws if a text has no size, an unknown weight, or children of its own
 */
export function drawWords(svg) {
  const around = [{}];
  return svg.replace(
    /<text([^>]*)>([^<]*)<\/text>|<(\/?)(g|svg)\b([^>]*?)(\/?)>|<text/g,
    (found, match, words, closes, name, attributes, empty) => {
      if (name !== undefined) {
        if (closes) around.pop();
        else if (!empty) around.push({ ...around.at(-1), ...attributesOf(attributes) });
        return found.replace(/ (font-size|font-weight|text-anchor|font-family)="[^"]*"/g, '');
      }
      if (match === undefined)
        throw new Error(`a text that cannot be drawn: ${svg.slice(svg.indexOf(found), 200)}`);
      const all = { ...around.at(-1), ...attributesOf(match) };
      const weight = Number(all['font-weight'] ?? 400) >= 600 ? 700 : 400;
      if (!all['font-size']) throw new Error(`words without a size: ${words}`);
      const place = {
        x: Number(all.x ?? 0),
        y: Number(all.y ?? 0),
        size: Number(all['font-size']),
        weight,
        anchor: all['text-anchor'] ?? 'start',
      };
      const kept = Object.entries(attributesOf(match)).filter(
        ([key]) => !['x', 'y', ...inherited].includes(key),
      );
      return `<g${kept.map(([key, value]) => ` ${key}="${value}"`).join('')}><title>${words}</title><path d="${outlineOf(unescaped(words), place)}"/></g>`;
    },
  );
}
