/**
 * Spoiled rows of the class database: the list shows the other classes and names the spoiled one.
 *
 * @module-tag harden
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameOfHead, readHead } from '#player/storage/class-head.ts';
import { headOf } from '#player/storage/class-shelf.ts';
import { classOf } from '../arbitraries/class-books.ts';
import { control, generated } from './counted.ts';

const RUNS = { numRuns: 400 };
const { takings: _, ...head } = classOf(40);
type Row = Record<string, unknown>;

/** A valid row with one part replaced: at the top, in `about`, in `about.value`, in `pupils`. */
const spoiled = fc
  .record({
    path: fc.constantFrom(
      ['v'],
      ['id'],
      ['about'],
      ['pupils'],
      ['undone'],
      ['moved'],
      ['about', 'value'],
      ['about', 'n'],
      ['about', 'value', 'name'],
      ['about', 'value', 'grade'],
      ['about', 'value', 'year'],
      ['about', 'value', 'number'],
      ['pupils', 'u1'],
      ['pupils', 'u1', 'value'],
    ),
    to: fc.oneof(fc.constantFrom<unknown>(undefined, null, '', -1, 99, NaN, [], {}), fc.anything()),
  })
  .map(({ path, to }): Row => {
    const row = structuredClone(head) as unknown as Row;
    const inner = path.slice(0, -1).reduce<Row>((at, name) => at[name] as Row, row);
    inner[path.at(-1)!] = to;
    return row;
  });

it(
  'a spoiled row never throws: it is left out by name, or shown with its readable pupils',
  generated('A', RUNS.numRuns),
  () => {
    let left = 0;
    fc.assert(
      fc.property(spoiled, (row) => {
        const read = readHead(row);
        if (!read) {
          left += 1;
          expect(nameOfHead(row)).not.toBe('');
          return;
        }
        expect(read.about.grade).toBeGreaterThanOrEqual(1);
        expect(read.about.grade).toBeLessThanOrEqual(12);
        expect(read.pupils).toBeLessThanOrEqual(40);
      }),
      RUNS,
    );
    expect(left).toBeGreaterThan(50);
  },
);

it('a valid row is shown unchanged', () => expect(readHead(head)).toEqual(headOf(classOf(40))));

it('without the check a row without pupils throws', control('A'), () => {
  expect(() => headOf({ ...head, pupils: null } as never)).toThrow(TypeError);
});
