import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partAt } from './Clues.tsx';

it('enlarges a part that is inside the picture, has its shape, and contains the place', () => {
  const span = (most: number) =>
    fc
      .tuple(fc.integer({ min: 1, max: most - 1 }), fc.integer({ min: 2, max: most }))
      .map(([at, size]) => [at, Math.min(size, most + 1 - at)] as const);
  fc.assert(
    fc.property(span(12), span(6), ([column, columns], [row, rows]) => {
      const [x, y, width, height] = partAt([column, row, columns, rows]).split(' ').map(Number);
      expect(Math.min(x!, y!)).toBeGreaterThanOrEqual(0);
      expect(x! + width!).toBeLessThanOrEqual(961);
      expect(y! + height!).toBeLessThanOrEqual(541);
      expect(Math.abs(width! / height! - 16 / 9)).toBeLessThan(0.02);
      expect(x!).toBeLessThanOrEqual((column - 1) * 80 + 1);
      expect(y!).toBeLessThanOrEqual((row - 1) * 90 + 1);
      expect(x! + width!).toBeGreaterThanOrEqual((column - 1 + columns) * 80 - 1);
      expect(y! + height!).toBeGreaterThanOrEqual((row - 1 + rows) * 90 - 1);
    }),
  );
});
