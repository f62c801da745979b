import { crc32, deflateSync } from 'node:zlib';

/**
 * The number of values in a byte. Flat drawings need few colours, and one byte per pixel is a third
 * of the size.
 */
const MAX = 256;

/**
 * Encodes RGB pixels as an indexed PNG: the most frequent colours, every other one as the nearest
 * of them. Alpha is ignored.
 */
export function indexedPng(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const counts = new Map<number, number>();
  const colourAt = (at: number): number => (rgba[at]! << 16) | (rgba[at + 1]! << 8) | rgba[at + 2]!;
  for (let at = 0; at < rgba.length; at += 4)
    counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const palette = [...counts]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, MAX)
    .map(([colour]) => colour);
  const indices = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour: number): number => {
    const known = indices.get(colour);
    if (known !== undefined) return known;
    const index = nearest(colour, palette);
    indices.set(colour, index);
    return index;
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = indexOf(colourAt((y * width + x) * 4));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(
    palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(colour: number, palette: readonly number[]): number {
  const far = (candidate: number) =>
    [16, 8, 0].reduce(
      (sum, shift) => sum + (((colour >> shift) & 255) - ((candidate >> shift) & 255)) ** 2,
      0,
    );
  return palette.reduce((best, entry, at) => (far(entry) < far(palette[best]!) ? at : best), 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const all = Buffer.alloc(body.length + 8);
  all.writeUInt32BE(data.length, 0);
  all.set(body, 4);
  all.writeUInt32BE(crc32(body), body.length + 4);
  return all;
}
