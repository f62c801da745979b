import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { fontFiles } from './draw.ts';
import { measureOf } from './glyph-widths.ts';

const fonts = fontFiles.map((file, at) => ({
  file,
  weight: at === 0 ? 400 : 700,
  measure: measureOf(readFileSync(file)),
}));
const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((mark) =>
    (vowel + mark).normalize('NFC'),
  ),
);

/** Returns the width as the renderer draws it. */
function drawnWidth(text: string, size: number, weight: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200" font-family="Be Vietnam Pro"><text x="10" y="120" font-size="${size}" font-weight="${weight}">${text}</text></svg>`;
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox()!.width;
}

describe.each(fonts)('$file', ({ measure, weight }) => {
  it('has every Vietnamese letter, small and capital', () => {
    for (const letter of [...vowels, ...'đbcghklmnpqrstvx'].flatMap((letter) => [
      letter,
      letter.toUpperCase(),
    ]))
      expect(measure(letter, 100), letter).toBeGreaterThan(0);
  });

  it.each([
    'Bản đồ người giúp cháu',
    '“Lúc bà bận, cháu gặp chuyện lo trên mạng thì kể với ai?”',
    'Ngày đêm đều gọi được',
    'Tối thứ tư, Hùng ở nội trú gọi về: Tí, Vy, Tủa, Lan, Yến.',
  ])('says of “%s” what is drawn, and never less', (text) => {
    const [said, drawn] = [measure(text, 60), drawnWidth(text, 60, weight)];
    expect(said).toBeGreaterThanOrEqual(drawn - 2);
    expect(said).toBeLessThan(drawn * 1.06);
  });

  it('names a letter it does not have', () => {
    expect(() => measure('漢', 10)).toThrow('“漢”');
  });
});
