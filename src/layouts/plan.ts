import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { isOpener, type LessonSpec, type ModuleSpec, type OpenerSpec } from '../content/schema/curriculum.ts';
import { learn } from '../messages/learn.ts';

/** The plan as pages list it: every module and lesson, written or not. */
export type PlannedLesson = { id: string; spec: LessonSpec; hasText: boolean };
export type PlannedModule = {
  id: string;
  data: ModuleSpec;
  band: CollectionEntry<'bands'>;
  lessons: PlannedLesson[];
};
export type PlannedOpener = { id: string; spec: OpenerSpec; hasText: boolean };

/** Modules in the order of the plan; the order of their files is by name. */
export async function modulesInOrder(): Promise<CollectionEntry<'modules'>[]> {
  return (await getCollection('modules')).sort((one, other) =>
    one.data.planCode < other.data.planCode ? -1 : 1,
  );
}

export async function bandsInOrder(): Promise<CollectionEntry<'bands'>[]> {
  return (await getCollection('bands')).sort((one, other) => one.data.grades[0]! - other.data.grades[0]!);
}

const hasText = async (id: string): Promise<boolean> =>
  (await getCollection('lessonTexts')).some((each) => each.id === `${id}/vi`);

export async function modulesPlanned(): Promise<PlannedModule[]> {
  return Promise.all(
    (await modulesInOrder()).map(async ({ id, data }) => ({
      id,
      data,
      band: (await getEntry('bands', data.band))!,
      lessons: await Promise.all(
        data.lessons.map(async (lesson) => ({
          id: lesson,
          spec: (await getEntry('lessons', lesson))!.data as LessonSpec,
          hasText: await hasText(lesson),
        })),
      ),
    })),
  );
}

/** Openers of a band, or all; the shortest first. */
export async function openersPlanned(bandId?: string): Promise<PlannedOpener[]> {
  const all = await Promise.all(
    (await getCollection('lessons')).map(async ({ id, data }) =>
      isOpener(data) ? [{ id, spec: data, hasText: await hasText(id) }] : [],
    ),
  );
  return all
    .flat()
    .filter(({ spec }) => bandId === undefined || spec.opener.includes(bandId))
    .sort((one, other) => one.spec.minutes - other.spec.minutes);
}

/** The grades that have a lesson to open today: a module with a text, or an opener of their band. Counted at each build, kept in no list. */
export async function gradesToday(): Promise<ReadonlySet<number>> {
  const modules = (await modulesPlanned()).filter(({ lessons }) => lessons.some((each) => each.hasText));
  const openers = (await openersPlanned()).filter((each) => each.hasText);
  const bands = (await bandsInOrder()).filter(({ id }) =>
    openers.some(({ spec }) => spec.opener.includes(id)),
  );
  return new Set([...modules, ...bands].flatMap(({ data }) => data.grades));
}

/** Openers are in no module; their items share one file, and they wear one woven band. */
export const openersModule = ({ opener }: OpenerSpec): { id: string; data: ModuleSpec } => ({
  id: 'openers',
  data: {
    band: opener[0]!,
    planCode: 'b0-m0',
    grades: [],
    title: { vi: learn.vi.openers, en: learn.en.openers },
    motif: 'steps',
    lessons: [],
    assign: { threePeriods: [], twoPeriods: [], onePeriod: [] },
    boosterMinutes: 0,
  },
});
