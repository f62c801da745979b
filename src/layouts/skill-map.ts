import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Pillar } from '../content/schema/curriculum.ts';
import type { Frameworks } from '../content/schema/frameworks.ts';
import { withPhones } from '../domain/phones.ts';
import { skillMapFrom, type MapLesson, type SkillMap } from '../content/skill-map.ts';
import { phoneNumbers } from './lesson-content.ts';
import { modulesPlanned } from './plan.ts';

export type Strand = CollectionEntry<'strands'>['data'] & { id: string };

/** The eight strands in their order, with phone numbers in their statements. */
export async function strandsInOrder(): Promise<Strand[]> {
  const numbers = await phoneNumbers();
  return (await getCollection('strands'))
    .map(({ id, data: { statements, ...data } }) => ({
      id,
      ...data,
      statements: withPhones(statements, numbers),
    }))
    .sort((one, other) => one.order - other.order);
}

export const strandsOf = (strands: readonly Strand[], pillar: Pillar): Strand[] =>
  strands.filter(({ pillars }) => pillars[0] === pillar);

export async function frameworksHere(): Promise<Frameworks> {
  return (await getEntry('frameworks', 'frameworks'))!.data;
}

/** The skills set against its frameworks, from content/. */
export async function skillMap(): Promise<SkillMap> {
  const strands = await strandsInOrder();
  const lessons = (await modulesPlanned()).flatMap(({ id: module, data, lessons: planned }): MapLesson[] =>
    planned.map(({ id, spec: { title, planCode, skills, iCan, tt02, gdpt2018 }, hasText }) => ({
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
    })),
  );
  const statements = strands.flatMap(({ id: strand, statements: all }) =>
    Object.entries(all).map(([id, { band, vi, en }]) => ({ id, strand, band, vi, en })),
  );
  return skillMapFrom({ strands, statements, lessons, frameworks: await frameworksHere() });
}
