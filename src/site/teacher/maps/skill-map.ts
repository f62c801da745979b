import type { Pillar, StrandSpec } from '#curriculum/schema/curriculum.ts';
import type { Frameworks } from '#curriculum/schema/frameworks.ts';
import { withPhones } from '#core/help/phones.ts';
import { skillMapFrom, type MapLesson, type SkillMap } from '#curriculum/skill-map.ts';
import {
  bandsInOrder,
  modulesPlanned,
  openersPlanned,
  phoneNumbers,
  theContent,
} from '#curriculum/astro.ts';

export type Strand = StrandSpec & { id: string };

/** Returns the eight strands in their order, with phone numbers in their statements. */
export function strandsInOrder(): Strand[] {
  const numbers = phoneNumbers();
  return Object.entries(theContent().strands)
    .map(([id, { statements, ...strand }]) => ({
      id,
      ...strand,
      statements: withPhones(statements, numbers),
    }))
    .sort((a, b) => a.order - b.order);
}

export const strandsOf = (strands: readonly Strand[], pillar: Pillar): Strand[] =>
  strands.filter(({ pillars }) => pillars[0] === pillar);

export const frameworksHere = (): Frameworks => theContent().frameworks!;

/** Returns the skills mapped to their frameworks, from content/. */
export function skillMap(): SkillMap {
  const strands = strandsInOrder();
  const lessons = modulesPlanned().flatMap(
    ({ id: module, spec: data, lessons: planned }): MapLesson[] =>
      planned.map(
        ({
          id,
          spec: { title, planCode, skills, iCan, tt02, gdpt2018, ai2422 = [] },
          hasText,
        }) => ({
          id,
          title,
          planCode,
          band: data.band,
          module,
          grades: data.grades,
          hasText,
          skills,
          iCan,
          tt02,
          gdpt2018,
          ai2422,
        }),
      ),
  );
  const openers = openersPlanned().map(({ id, spec: { title, opener, ai2422 = [] }, hasText }) => ({
    id,
    title,
    grades: bandsInOrder().flatMap((band) => (opener.includes(band.id) ? band.grades : [])),
    hasText,
    ai2422,
  }));
  const statements = strands.flatMap(({ id: strand, statements: all }) =>
    Object.entries(all).map(([id, { band, vi, en }]) => ({ id, strand, band, vi, en })),
  );
  return skillMapFrom({ strands, statements, lessons, openers, frameworks: frameworksHere() });
}
