import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginateSlides, type Slide } from './show-parts.ts';

const text = fc.string({ minLength: 1, maxLength: 160 });
const part: fc.Arbitrary<Slide> = fc.record({
  name: fc.string({ minLength: 1, maxLength: 40 }),
  lines: fc.array(text, { maxLength: 4 }),
  asks: fc.array(
    fc.record({
      ask: text,
      choices: fc.array(fc.record({ label: fc.constant('A'), text }), {
        minLength: 1,
        maxLength: 8,
      }),
    }),
    { maxLength: 3 },
  ),
  picture: fc.option(fc.constant('scenes/lop-hoc.svg'), { nil: undefined }),
  answer: fc.option(fc.record({ text, feedback: text }), { nil: undefined }),
});

describe('the parts of a long activity on the projector', () => {
  it('show all lines, choices and answers once, in order', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const shown = paginateSlides(parts).flat();
        expect(shown.flatMap(({ lines = [] }) => lines)).toEqual(
          parts.flatMap(({ lines = [] }) => lines),
        );
        const asked = (all: readonly Slide[]) =>
          all.flatMap(({ asks = [] }) => asks.flatMap(({ choices }) => choices));
        expect(asked(shown)).toEqual(asked(parts));
        expect(shown.flatMap(({ answer }) => answer ?? [])).toEqual(
          parts.flatMap(({ answer }) => answer ?? []),
        );
      }),
    );
  });

  it('with a picture fill a screen alone', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        for (const screen of paginateSlides(parts))
          if (screen.some(({ picture }) => picture)) expect(screen).toHaveLength(1);
      }),
    );
  });

  it('share a screen if they are short, and are split if they are long', () => {
    const short = {
      name: 'Màu giấy',
      asks: [{ choices: ['Vàng', 'Xanh'].map((text) => ({ label: 'A', text: text })) }],
    };
    expect(paginateSlides([short, short])).toHaveLength(1);
    const long = {
      name: 'Hình',
      asks: [
        {
          choices: Array.from({ length: 9 }, (_, n) => ({
            label: String(n),
            text: 'Con trâu thổi khèn. '.repeat(3),
          })),
        },
      ],
    };
    expect(paginateSlides([long]).length).toBeGreaterThan(1);
    expect(paginateSlides([long]).every(([piece]) => piece!.name === 'Hình')).toBe(true);
  });
});
