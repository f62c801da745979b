import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../../../tests/dom/play.tsx';
import type { RemixStudioSpec } from './schema.ts';
import { linesOf, sheetOf, tellSheet, type Shape } from './sheet.ts';

describe('linesOf', () => {
  it('keeps every word in its order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^\S{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 60, max: 900 }),
        fc.integer({ min: 12, max: 60 }),
        (words, width, size) => {
          const text = words.join(' ');
          expect(linesOf(text, width, size).join(' ')).toBe(text);
        },
      ),
    );
  });
});

describe('a sheet', () => {
  const cases = ['grandmas-card', 'rights-poster', 'campaign-strip'].map((id) =>
    sampleOf('remix-studio', id),
  );
  const inside =
    ({ width, height }: { width: number; height: number }) =>
    (shape: Shape) =>
      shape.draw === 'text'
        ? shape.x >= 0 && shape.x <= width && shape.y >= 0 && shape.y <= height
        : shape.x >= 0 &&
          shape.y >= 0 &&
          shape.x + shape.width <= width &&
          shape.y + shape.height <= height;

  it.each(cases)('$id keeps everything on the paper, empty and full', ({ spec, answers }) => {
    for (const answer of [{}, answers.right.answer, answers.worst.answer] as Record<
      string,
      string[]
    >[]) {
      const sheet = sheetOf(spec as unknown as RemixStudioSpec, answer);
      expect(sheet.shapes.filter((shape) => !inside(sheet)(shape))).toEqual([]);
    }
  });

  it.each(cases)('$id shows the words of the chosen parts, and no others', ({ spec, answers }) => {
    const remix = spec as unknown as RemixStudioSpec;
    const answer = answers.right.answer as Record<string, string[]>;
    const text = sheetOf(remix, answer)
      .shapes.flatMap((shape) => (shape.draw === 'text' ? [shape.text] : []))
      .join(' ');
    for (const { id, as, parts } of remix.slots.filter((slot) =>
      ['words', 'credit', 'panel'].includes(slot.as),
    ))
      for (const part of parts)
        expect([part.id, as, text.includes(part.print ?? part.text)]).toEqual([
          part.id,
          as,
          answer[`${id}/part`]!.includes(part.id),
        ]);
  });

  it('has a description for screen readers', () => {
    const { spec, answers } = cases[0]!;
    expect(
      tellSheet(
        spec as unknown as RemixStudioSpec,
        answers.right.answer as Record<string, string[]>,
      ),
    ).toContain('con trâu gặm cỏ');
  });
});
