import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, type Edit } from './html.ts';

/** Non-overlapping edits, from pieces of a text that are kept or replaced. */
const anyEdits = fc
  .array(fc.record({ kept: fc.string({ minLength: 1 }), gone: fc.string(), put: fc.string() }))
  .map((pieces) => {
    let at = 0;
    return pieces.map(({ kept, gone, put }) => {
      const start = at + kept.length;
      at = start + gone.length;
      return { kept, gone, edit: { start, end: at, text: put } satisfies Edit };
    });
  });

test('edits in any order put each text in its place, and leave the rest unchanged', () =>
  fc.assert(
    fc.property(anyEdits, (pieces) => {
      const html = pieces.map(({ kept, gone }) => kept + gone).join('');
      const edited = pieces.map(({ kept, edit }) => kept + edit.text).join('');
      expect(applyEdits(html, pieces.map(({ edit }) => edit).reverse())).toBe(edited);
    }),
  ));

test('a duplicate edit is applied once; an insertion comes before a replacement at the same position', () => {
  const edit = { start: 1, end: 2, text: 'x' };
  expect(applyEdits('abc', [edit, edit])).toBe('axc');
  expect(applyEdits('abc', [edit, { start: 1, end: 1, text: '+' }])).toBe('a+xc');
});
