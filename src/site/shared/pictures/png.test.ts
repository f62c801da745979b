import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPng } from './png.ts';

/** Decodes our PNG: its size, and each pixel's colour. */
function read(png: Uint8Array) {
  const data = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < data.length; at += 12 + data.readUInt32BE(at))
    chunks.set(
      data.toString('latin1', at + 4, at + 8),
      data.subarray(at + 8, at + 8 + data.readUInt32BE(at)),
    );
  const [head, palette, rows] = [
    chunks.get('IHDR')!,
    chunks.get('PLTE')!,
    inflateSync(chunks.get('IDAT')!),
  ];
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const at = (x: number, y: number) => [
    ...palette.subarray(rows[y * (width + 1) + 1 + x]! * 3, rows[y * (width + 1) + 1 + x]! * 3 + 3),
  ];
  return { width, height, colours: palette.length / 3, at };
}

describe('an indexed PNG', () => {
  it('keeps every pixel of a picture with few colours', () => {
    const png = read(
      indexedPng(
        Uint8Array.from([
          255, 0, 0, 255, 1, 2, 3, 255, 9, 9, 9, 255, 255, 0, 0, 255, 0, 0, 255, 255, 1, 2, 3, 255,
        ]),
        3,
        2,
      ),
    );
    expect([png.width, png.height]).toEqual([3, 2]);
    expect([
      png.at(0, 0),
      png.at(1, 0),
      png.at(2, 0),
      png.at(0, 1),
      png.at(1, 1),
      png.at(2, 1),
    ]).toEqual([
      [255, 0, 0],
      [1, 2, 3],
      [9, 9, 9],
      [255, 0, 0],
      [0, 0, 255],
      [1, 2, 3],
    ]);
  });

  it('keeps 256 colours, and maps every other pixel to the nearest', () => {
    const rgba = Uint8Array.from(
      Array.from({ length: 300 }, (_, at) => [at % 256, at > 255 ? 2 : 0, 0, 255]).flat(),
    );
    const png = read(indexedPng(rgba, 300, 1));
    expect(png.colours).toBe(256);
    for (let x = 0; x < 300; x += 1)
      expect(Math.abs(png.at(x, 0)[0]! - (x % 256))).toBeLessThanOrEqual(44);
  });
});
