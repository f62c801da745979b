import { moduleNumber, type Assignable } from '#core/teaching/assignment.ts';
import { numbersOf } from '../../shared/page/numbers.ts';
import { modulesPlanned, openersPlanned } from '#curriculum/astro.ts';

export type AssignableGroup = {
  band: string;
  bandName: string;
  modules: (Assignable & {
    grades: number[];
    each: (Assignable & { sensitive: boolean; plan: string | null })[];
  })[];
  openers: Assignable[];
};

/**
 * Returns everything a teacher can assign, by band. A sensitive lesson has its neutral title, since
 * pupils read it on shared screens.
 */
export function assignableGroups(): AssignableGroup[] {
  const numbers = numbersOf();
  const modules = modulesPlanned().map(({ spec: data, band, lessons }) => {
    const single = lessons.map(({ id, spec, hasText }) => {
      const title = spec.sensitive ? spec.screenTitle.vi : spec.title.vi;
      return {
        n: numbers[id]!,
        title,
        sensitive: spec.sensitive,
        plan: hasText ? `teachers/plans/${id}/` : null,
        lessons: [{ id, title, minutes: spec.minutes, written: hasText }],
      };
    });
    return {
      bandId: band.id,
      bandName: band.name.vi,
      grades: data.grades,
      n: moduleNumber(data.planCode),
      title: data.title.vi,
      lessons: single.flatMap((lesson) => lesson.lessons),
      each: single,
    };
  });
  const openers = openersPlanned().map(({ id, spec, hasText }) => ({
    bands: spec.opener,
    n: numbers[id]!,
    title: spec.title.vi,
    lessons: [{ id, title: spec.title.vi, minutes: spec.minutes, written: hasText }],
  }));
  return [...new Set(modules.map(({ bandId }) => bandId))].map((band) => ({
    band,
    bandName: modules.find(({ bandId }) => bandId === band)!.bandName,
    modules: modules
      .filter(({ bandId }) => bandId === band)
      .map(({ bandId: _, bandName: __, ...rest }) => rest),
    openers: openers.filter(({ bands }) => bands[0] === band).map(({ bands: _, ...rest }) => rest),
  }));
}

/** Returns the same as one flat list, for pages that open a code. */
export function assignables(): Assignable[] {
  const bare = ({ n, title, lessons }: Assignable): Assignable => ({ n, title, lessons });
  return assignableGroups().flatMap(({ modules, openers }) => [
    ...modules.flatMap((module) => [bare(module), ...module.each.map(bare)]),
    ...openers.map(bare),
  ]);
}
