/**
 * Measures a text's width from the font's own tables, so that line breaks match the rendered text.
 */
export type Measure = (text: string, size: number) => number;

/**
 * Reads the widths of a TrueType font (tables head, hhea, hmtx, cmap format 4). Kerning is ignored:
 * it only moves letters closer.
 */
export function measureOf(font: Uint8Array): Measure {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = (name: string): number => {
    for (let at = 12; at < 12 + data.getUint16(4) * 16; at += 16)
      if (String.fromCharCode(...font.subarray(at, at + 4)) === name) return data.getUint32(at + 8);
    throw new Error(`Phông chữ thiếu bảng ${name}.`);
  };
  const perEm = data.getUint16(table('head') + 18);
  const metrics = data.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyphs = glyphsOf(data, table('cmap'));
  const widthOf = (letter: string): number => {
    const glyph = glyphs.get(letter.codePointAt(0)!);
    if (glyph === undefined) throw new Error(`Phông chữ không có chữ “${letter}”.`);
    return data.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) / perEm;
  };
  return (text, size) => [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size;
}

function glyphsOf(data: DataView, cmap: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let n = 0; n < data.getUint16(cmap + 2); n += 1) {
    const at = cmap + data.getUint32(cmap + 4 + n * 8 + 4);
    if (data.getUint16(at) !== 4) continue;
    const count = data.getUint16(at + 6) / 2;
    const [ends, starts, deltas, offsets] = [
      at + 14,
      at + 16 + count * 2,
      at + 16 + count * 4,
      at + 16 + count * 6,
    ];
    for (let segment = 0; segment < count; segment += 1) {
      const [end, start, delta, offset] = [ends, starts, deltas, offsets].map((from) =>
        data.getUint16(from + segment * 2),
      ) as [number, number, number, number];
      for (let code = start; code <= end && code !== 0xffff; code += 1) {
        const glyph =
          offset === 0 ? code : data.getUint16(offsets + segment * 2 + offset + (code - start) * 2);
        if (glyph !== 0) found.set(code, (glyph + delta) & 0xffff);
      }
    }
  }
  return found;
}
