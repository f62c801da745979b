import type { AnySpec } from '#core/questions/activity.ts';
import type { TaskType } from '#core/questions/kind.ts';
import { askOf, isGraded, judged } from '../asks.ts';
import type { Content, LessonIn } from '../content.ts';
import { misconceptionsOf } from '../misconceptions.ts';
import { bankOf, bankRules } from '../checks/bank.ts';
import { longestRight, placesOf, singlesOf } from '../checks/items.ts';

/**
 * Figures on a band's items that `content/rules.md` requires (A.2 rule 16, D.1, D.11). Counted in
 * Vietnamese over what every pupil gets: other tracks of sensitive lessons are left out.
 */
export type BandFigures = {
  band: string;
  /** Complete: with text, and a full item bank. */
  lessons: { inAll: number; withText: number; complete: number };
  items: { inAll: number; inBank: number; bankNeeded: number };
  /** Practised at least once, checked at least twice; lacking ones by name. */
  statements: { inAll: number; practised: number; checked: number; lacking: string[] };
  asks: { graded: number; judged: number; byAsk: Partial<Record<TaskType, number>> };
  places: { singles: number; counts: number[]; longest: number };
  /** Of the lesson that names fewest. */
  misconceptions: { fewest: number; lesson: string } | null;
  /** Forms A and B; sound: exactly one item is critical, and another can replace it. */
  exitForms: { inAll: number; sound: number };
};

const isCheck = ({ use }: AnySpec): boolean => use.startsWith('exit') || use === 'review';

/**
 * Returns the exit forms of a lesson with exactly one critical item that has its variant in the
 * other form or among the reviews.
 */
function soundForms(items: Record<string, AnySpec>): ('exit-a' | 'exit-b')[] {
  return (['exit-a', 'exit-b'] as const).filter((form) => {
    const [critical, ...more] = Object.entries(items).filter(
      ([, item]) => item.use === form && item.critical,
    );
    return (
      critical !== undefined &&
      more.length === 0 &&
      Object.values(items).some(
        (item) => item.variantOf === critical[0] && item.use !== form && isCheck(item),
      )
    );
  });
}

/** Compares statements with the items that practise or check them. */
function statementFigures(
  ids: readonly string[],
  specs: readonly AnySpec[],
): BandFigures['statements'] {
  const times = (id: string, counted: (spec: AnySpec) => boolean) =>
    specs.filter((spec) => counted(spec) && spec.iCan.includes(id)).length;
  const practised = ids.filter((id) => times(id, (spec) => !isCheck(spec)) >= 1);
  const checked = ids.filter((id) => times(id, isCheck) >= 2);
  return {
    inAll: ids.length,
    practised: practised.length,
    checked: checked.length,
    lacking: ids.filter((id) => !practised.includes(id) || !checked.includes(id)),
  };
}

export function bandFigures(content: Content, band: string): BandFigures {
  const planned = Object.values(content.modules)
    .filter((module) => module.band === band)
    .flatMap(({ lessons }) => lessons);
  const texts = planned.flatMap((id) => {
    const vi = content.lessons
      .find((lesson) => lesson.id === id)
      ?.in.find(({ lang }) => lang === 'vi');
    return vi ? [{ id, vi }] : [];
  });
  const short = new Set(bankRules.flatMap(({ find }) => find(content)).map(({ file }) => file));
  const whole = ({ vi }: { vi: LessonIn }) => !short.has(vi.file.items);
  const specs = texts.flatMap(({ vi }) => Object.values(vi.items));
  const graded = specs.filter(isGraded);
  const byAsk = graded
    .map(askOf)
    .reduce<BandFigures['asks']['byAsk']>(
      (counts, ask) => ({ ...counts, [ask]: (counts[ask] ?? 0) + 1 }),
      {},
    );
  const singles = singlesOf(specs);
  const needed = bankOf(band);
  const named = texts
    .map(({ id, vi }) => ({ lesson: id, fewest: misconceptionsOf(Object.values(vi.items)).size }))
    .sort((a, b) => a.fewest - b.fewest);
  return {
    band,
    lessons: {
      inAll: planned.length,
      withText: texts.length,
      complete: texts.filter(whole).length,
    },
    items: {
      inAll: specs.length,
      inBank: specs.filter(isCheck).length,
      bankNeeded: planned.length * (needed['exit-a'] + needed['exit-b'] + needed.review),
    },
    statements: statementFigures(
      Object.values(content.strands).flatMap(({ statements }) =>
        Object.keys(statements).filter((id) => statements[id]!.band === band),
      ),
      specs,
    ),
    asks: {
      graded: graded.length,
      judged: judged.reduce((sum, ask) => sum + (byAsk[ask] ?? 0), 0),
      byAsk,
    },
    places: { singles: singles.length, counts: placesOf(singles), longest: longestRight(singles) },
    misconceptions: named[0] ?? null,
    exitForms: {
      inAll: texts.length * 2,
      sound: texts.flatMap(({ vi }) => soundForms(vi.items)).length,
    },
  };
}
