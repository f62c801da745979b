import { openersTitle } from './openers-title.ts';
import {
  lessonIn,
  lessonOf,
  type Band,
  type Content,
  type Lesson,
  type Module,
} from './content.ts';
import { bandsInOrder, modulesInOrder, openersInOrder } from './order.ts';
import {
  isOpener,
  type LessonSpec,
  type ModuleSpec,
  type OpenerSpec,
} from './schema/curriculum.ts';

/** The curriculum as pages list it: every module and lesson, written or not. */
export type PlannedLesson = {
  id: string;
  spec: LessonSpec;
  hasText: boolean;
  /** Each pupil gets a two-sided sheet of it, and no worksheet. */
  hasFaces: boolean;
};
export type PlannedModule = { id: string; spec: ModuleSpec; band: Band; lessons: PlannedLesson[] };
export type PlannedOpener = { id: string; spec: OpenerSpec; hasText: boolean };

const hasText = ({ in: written }: Lesson): boolean => written.some(({ lang }) => lang === 'vi');

const hasFaces = (lesson: Lesson): boolean => Boolean(lessonIn(lesson, 'vi')?.sheet);

export const modulesPlanned = (content: Content): PlannedModule[] =>
  modulesInOrder(content).map(({ id, ...spec }) => ({
    id,
    spec,
    band: { id: spec.band, ...content.bands[spec.band]! },
    lessons: spec.lessons.flatMap((name) => {
      const lesson = lessonOf(content, name);
      return lesson && !isOpener(lesson.spec)
        ? [{ id: name, spec: lesson.spec, hasText: hasText(lesson), hasFaces: hasFaces(lesson) }]
        : [];
    }),
  }));

/** Returns openers of a band, or all; the shortest first. */
export const openersPlanned = (content: Content, bandId?: string): PlannedOpener[] =>
  openersInOrder(content, bandId).flatMap((lesson) =>
    isOpener(lesson.spec) ? [{ id: lesson.id, spec: lesson.spec, hasText: hasText(lesson) }] : [],
  );

/**
 * Returns the grades with a lesson to open today: a module with a text, or an opener of their band.
 * Computed at each build, stored in no list.
 */
export function gradesToday(content: Content): ReadonlySet<number> {
  const modules = modulesPlanned(content).filter(({ lessons }) =>
    lessons.some((lesson) => lesson.hasText),
  );
  const openers = openersPlanned(content).filter((opener) => opener.hasText);
  const bands = bandsInOrder(content).filter(({ id }) =>
    openers.some(({ spec }) => spec.opener.includes(id)),
  );
  return new Set([
    ...modules.flatMap(({ spec }) => spec.grades),
    ...bands.flatMap(({ grades }) => grades),
  ]);
}

/**
 * Returns a module for openers, which are in no module; their items share one file, and they share
 * one woven band.
 */
export const openersModule = ({ opener }: OpenerSpec): Module => ({
  id: 'openers',
  band: opener[0]!,
  planCode: 'b0-m0',
  grades: [],
  title: openersTitle,
  motif: 'steps',
  lessons: [],
  assign: { threePeriods: [], twoPeriods: [], onePeriod: [] },
  boosterMinutes: 0,
});
