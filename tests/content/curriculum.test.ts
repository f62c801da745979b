import { describe, expect, it } from 'vitest';
import type { AnySpec } from '#core/questions/activity.ts';
import { bandFigures, type BandFigures } from '#curriculum/report/band-figures.ts';
import { wholeBands } from '#curriculum/report/blind-lines.ts';
import type { Content } from '#curriculum/content.ts';
import { content } from './real-content.ts';

/** Returns the unmet requirements of a complete band; empty if there are none. */
function wants({
  lessons,
  items,
  statements,
  asks,
  places,
  misconceptions,
  exitForms,
}: BandFigures): string[] {
  return [
    ...(lessons.complete === lessons.inAll && items.inBank >= items.bankNeeded ? [] : ['lessons']),
    ...(statements.inAll === 24 ? [] : ['24 statements']),
    ...(statements.practised === statements.inAll ? [] : ['practised once']),
    ...(statements.checked === statements.inAll ? [] : ['checked twice']),
    ...(asks.judged >= asks.graded * 0.6 ? [] : ['situations']),
    ...(places.longest * 3 <= places.singles &&
    places.counts.every((count) => count > 0 && count <= places.singles / 2)
      ? []
      : ['right options']),
    ...(misconceptions && misconceptions.fewest >= 3 ? [] : ['misconceptions']),
    ...(exitForms.sound === exitForms.inAll && exitForms.inAll === lessons.inAll * 2
      ? []
      : ['exit forms']),
  ];
}

/**
 * Returns the content with every Vietnamese item of a band changed, or removed if the change
 * returns null.
 */
function changed(band: string, change: (spec: AnySpec, lesson: string) => AnySpec | null): Content {
  const planned = Object.values(content.modules)
    .filter((module) => module.band === band)
    .flatMap(({ lessons }) => lessons);
  const items = (all: Record<string, AnySpec>, lesson: string) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([id, spec]) => {
        const next = change(spec, lesson);
        return next ? [[id, next]] : [];
      }),
    );
  return {
    ...content,
    lessons: content.lessons.map((lesson) =>
      planned.includes(lesson.id)
        ? {
            ...lesson,
            in: lesson.in.map((text) => ({ ...text, items: items(text.items, lesson.id) })),
          }
        : lesson,
    ),
  };
}

/** Replaces all misconceptions, at any depth. */
const unnamed = (spec: AnySpec): AnySpec =>
  JSON.parse(
    JSON.stringify(spec, (key, value: unknown) =>
      key === 'misconception' ? 'all-the-same' : value,
    ),
  ) as AnySpec;

it('grades 4 and 5 are complete', () => expect(wholeBands(content)).toContain('lop-4-5'));

describe.each(wholeBands(content))('%s, whose lessons are all written', (band) => {
  const wrong = (change: (spec: AnySpec, lesson: string) => AnySpec | null) =>
    wants(bandFigures(changed(band, change), band));
  const [first] = content.lessons.filter(({ id }) =>
    Object.values(content.modules).some(
      (module) => module.band === band && module.lessons[0] === id,
    ),
  );
  const someStatement = first!.in[0]!.items[Object.keys(first!.in[0]!.items)[0]!]!.iCan[0]!;
  const isCheck = ({ use }: AnySpec) => use.startsWith('exit') || use === 'review';
  const here = (lesson: string) => lesson === first!.id;

  it('meets the requirements of the curriculum', () => {
    expect(wants(bandFigures(content, band))).toEqual([]);
    expect(bandFigures(content, band).statements.lacking).toEqual([]);
  });

  it('fails for a statement without practice', () => {
    const without = (spec: AnySpec) =>
      isCheck(spec) ? spec : { ...spec, iCan: spec.iCan.filter((id) => id !== someStatement) };
    expect(wrong(without)).toEqual(['practised once']);
  });

  it('fails for a statement checked only once', () => {
    let kept = 0;
    const once = (spec: AnySpec) =>
      isCheck(spec) && spec.iCan.includes(someStatement) && (kept += 1) > 1
        ? { ...spec, iCan: [] }
        : spec;
    expect(wrong(once)).toContain('checked twice');
    kept = 0;
    expect(bandFigures(changed(band, once), band).statements.lacking).toContain(someStatement);
  });

  it('fails if scenarios become facts to know', () => {
    const known = { safe: 'right', partly: 'wrong', unsafe: 'wrong' } as Record<string, string>;
    const recite = (spec: AnySpec): AnySpec => {
      const { kind, spots } = spec as AnySpec & { spots?: { verdict: string }[] };
      if (kind === 'choice') return { ...spec, mode: 'one' } as AnySpec;
      return spots
        ? ({
            ...spec,
            spots: spots.map((spot) => ({ ...spot, verdict: known[spot.verdict] ?? spot.verdict })),
          } as AnySpec)
        : spec;
    };
    expect(wrong(recite)).toEqual(['situations']);
  });

  it('fails with only one misconception', () =>
    expect(wrong((spec, lesson) => (here(lesson) ? unnamed(spec) : spec))).toEqual(
      expect.arrayContaining(['misconceptions']),
    ));

  it.each<[string, (spec: AnySpec) => AnySpec]>([
    ['no question that keeps a child safe', ({ critical: _, ...spec }) => spec as AnySpec],
    ['two of them', (spec) => (spec.use === 'exit-a' ? { ...spec, critical: true } : spec)],
    ['none to take its place', ({ variantOf: _, ...spec }) => spec as AnySpec],
  ])('fails for a form with %s', (_, spoil) => {
    expect(wrong((spec, lesson) => (here(lesson) ? spoil(spec) : spec))).toContain('exit forms');
  });

  it('fails without a review question', () =>
    expect(
      wrong((spec, lesson) => (here(lesson) && spec.use === 'review' ? null : spec)),
    ).toContain('lessons'));

  it('fails with all right options in one position', () => {
    const toFront = (spec: AnySpec) => {
      const { options, spots } = spec as AnySpec & {
        options?: { verdict: string }[];
        spots?: { verdict: string }[];
      };
      const isRight = ({ verdict }: { verdict: string }) =>
        verdict === 'right' || verdict === 'safe';
      const sorted = (all: { verdict: string }[]) => [
        ...all.filter(isRight),
        ...all.filter((option) => !isRight(option)),
      ];
      return {
        ...spec,
        ...(options && { options: sorted(options) }),
        ...(spots && { spots: sorted(spots) }),
      } as AnySpec;
    };
    expect(wrong(toFront)).toContain('right options');
  });
});
