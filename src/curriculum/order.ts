// The one curriculum order: bands by their grades, modules by their code, lessons as their module
// lists them.
import {
  comparePlanCodes,
  languages,
  lessonIn,
  lessonOf,
  type Band,
  type Content,
  type Lang,
  type Lesson,
  type LessonIn,
  type Module,
} from './content.ts';
import { memoize } from './kept.ts';
import { isOpener } from './schema/curriculum.ts';

export const bandsInOrder = ({ bands }: Content): Band[] =>
  Object.entries(bands)
    .map(([id, band]) => ({ id, ...band }))
    .sort((a, b) => a.grades[0]! - b.grades[0]!);

export const modulesInOrder = ({ modules }: Content): Module[] =>
  Object.entries(modules)
    .map(([id, module]) => ({ id, ...module }))
    .sort((a, b) => comparePlanCodes(a.planCode, b.planCode));

/** All lessons of the curriculum, written or not, in teaching order; openers have no order. */
export const lessonsInOrder = memoize((content: Content): readonly Lesson[] =>
  modulesInOrder(content).flatMap(({ lessons }) =>
    lessons.flatMap((id) => lessonOf(content, id) ?? []),
  ),
);

/** Returns openers of a band, or all; the shortest first. */
export const openersInOrder = ({ lessons }: Content, bandId?: string): Lesson[] =>
  lessons
    .filter(({ spec }) => isOpener(spec) && (bandId === undefined || spec.opener.includes(bandId)))
    .sort((a, b) => a.spec.minutes - b.spec.minutes);

/** A lesson and its text in one language. */
export type WrittenLesson = { lesson: Lesson; text: LessonIn };

const writtenByLang = memoize(
  (content: Content): ReadonlyMap<Lang, readonly WrittenLesson[]> =>
    new Map(
      languages.map((lang) => [
        lang,
        lessonsInOrder(content).flatMap((lesson) => {
          const text = lessonIn(lesson, lang);
          return text ? [{ lesson, text }] : [];
        }),
      ]),
    ),
);

/** Returns the lessons with a text in this language, in teaching order. */
export const writtenInOrder = (content: Content, lang: Lang): readonly WrittenLesson[] =>
  writtenByLang(content).get(lang)!;
