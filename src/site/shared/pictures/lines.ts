import type { Measure } from './glyph-widths.ts';

/**
 * Breaks the text into lines no wider than `width`. A word wider than that gets its own line; then
 * the caller's size is too large.
 */
export function linesOf(text: string, width: number, size: number, measure: Measure): string[] {
  const greedy = cut(text, width, size, measure);
  // Even lines read better than a full one and a single word: use the narrowest width with the same
  // number of lines.
  let narrow = width;
  while (narrow > width * 0.5 && cut(text, narrow - 8, size, measure).length === greedy.length)
    narrow -= 8;
  const even = cut(text, narrow, size, measure);
  return even.every((line) => measure(line, size) <= width) ? even : greedy;
}

function cut(text: string, width: number, size: number, measure: Measure): string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && measure(`${last} ${word}`, size) <= width
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}
