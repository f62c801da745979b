import { theContent } from '#curriculum/astro.ts';
import { interpolate } from '#core/text/messages.ts';
import { coursePages } from '../messages/course-pages.ts';
import { unitsOf, type GuideShown, type Unit } from '../guide/guides.ts';

/**
 * The courses whose tasks are marked on the device; their texts are in content/guides under these
 * names.
 */
export type CourseId = 'teachers' | 'protection-staff';

/** The first page of a course, relative to the site's root. */
export const courseHomes: Record<CourseId, string> = {
  teachers: 'teachers/guide/',
  'protection-staff': 'community/staff/',
};

export type WrittenUnit = Unit & { guide: GuideShown };

/** Returns the units of a course that have a text. */
export const writtenUnits = (course: CourseId): WrittenUnit[] =>
  unitsOf(course).filter((unit): unit is WrittenUnit => unit.guide !== null);

/** Returns units as the course's list, its marks and its certificate show them. */
export const unitsInShort = (course: CourseId) =>
  writtenUnits(course).map(({ id, n, title, guide: { text, tasks } }) => ({
    id,
    n,
    title,
    summary: text.summary,
    minutes: text.minutes,
    own: text.task.title,
    tasks: tasks.map((task) => task.id),
  }));

/** Returns the paths of a course's units, each with its neighbours. */
export const unitPaths = (course: CourseId) => {
  const units = writtenUnits(course);
  return units.map((unit, at) => ({
    params: { unit: unit.id },
    props: { unit, previous: units[at - 1] ?? null, next: units[at + 1] ?? null },
  }));
};

const dayWords = (day: string): string => day.split('-').map(Number).reverse().join('/');

/**
 * Returns the certificate's sentence about the circular on teachers' digital competence, including
 * that the project has not read it.
 */
export function competenceLine(): string {
  const words = coursePages.vi;
  const { number, inForce, teachers, verifiedOn } =
    theContent().laws['teacher-competence-circular']!;
  return interpolate(words.law, {
    number: number!,
    from: dayWords(inForce.from!),
    about: teachers!,
    read: verifiedOn ? '' : words.lawUnread,
  });
}
