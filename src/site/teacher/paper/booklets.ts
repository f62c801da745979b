import { bandsInOrder, lessonsIn } from '#curriculum/astro.ts';
import type { Band, Module } from '#curriculum/content.ts';
import { otherLesson, type RenderedLesson } from '#curriculum/shown.ts';
import { interpolate } from '#core/text/messages.ts';
import { booklets as words } from '../messages/booklets.ts';

/** A part of a booklet: one print of one lesson, with its number in the contents. */
export type BookletPart = {
  n: string;
  sort: 'plan' | 'two-sided' | 'worksheet' | 'key';
  content: RenderedLesson;
};

/**
 * Everything a teacher prints of some lessons, in order: each lesson's plan and worksheets, all
 * keys at the end.
 */
export type Booklet = {
  /** Its folder below /teachers/booklets/: a module's id, or `lop-6`. */
  id: string;
  /** Null in a booklet of one module. */
  grade: number | null;
  title: string;
  band: Band;
  motif: Module['motif'];
  lessons: RenderedLesson[];
  parts: BookletPart[];
  keys: BookletPart[];
};

export const bookletPath = ({ id }: Pick<Booklet, 'id'>): string => `/teachers/booklets/${id}/`;

/** Returns a pupil's papers: a worksheet per track, or one sheet with both. */
const papersOf = (lesson: RenderedLesson): Omit<BookletPart, 'n'>[] =>
  lesson.faces.length > 0
    ? [{ sort: 'two-sided', content: lesson }]
    : waysOf(lesson).map((content) => ({ sort: 'worksheet', content }));

const waysOf = (lesson: RenderedLesson): RenderedLesson[] =>
  lesson.other ? [lesson, otherLesson(lesson)] : [lesson];

function partsOf(lessons: RenderedLesson[]): Pick<Booklet, 'lessons' | 'parts' | 'keys'> {
  return {
    lessons,
    parts: lessons.flatMap((lesson, at): BookletPart[] => {
      const sheets = [{ sort: 'plan' as const, content: lesson }, ...papersOf(lesson)];
      return sheets.map((sheet, index) => ({ n: `${at + 1}.${index + 1}`, ...sheet }));
    }),
    keys: lessons
      .flatMap(waysOf)
      .map((content, at) => ({ n: `${lessons.length + 1}.${at + 1}`, sort: 'key', content })),
  };
}

const taught = (): RenderedLesson[] =>
  lessonsIn('vi').filter(({ id, module }) => module.lessons.includes(id));

/** Returns a booklet for each module with lessons, in teaching order. */
export function booklets(): Booklet[] {
  const lessons = taught();
  const modules = new Map(lessons.map(({ module }) => [module.id, module]));
  return [...modules.values()].map(({ id, title, motif }) => {
    const moduleLessons = lessons.filter(({ module }) => module.id === id);
    return {
      id,
      grade: null,
      title: title.vi,
      motif,
      band: moduleLessons[0]!.band,
      ...partsOf(moduleLessons),
    };
  });
}

/**
 * Returns booklets by grade: what a class prints for its year, `whole` as one print. A module of
 * two grades is listed in both.
 */
export const bookletsByGrade = (): { grade: number; whole: Booklet; booklets: Booklet[] }[] => {
  const all = booklets();
  const lessons = taught();
  return bandsInOrder()
    .flatMap((band) => band.grades.map((grade) => ({ grade, band })))
    .flatMap(({ grade, band }) => {
      const moduleLessons = lessons.filter(({ module }) => module.grades.includes(grade));
      if (moduleLessons.length === 0) return [];
      const { motif } = moduleLessons[0]!.module;
      const title = interpolate(words.grade, { n: grade });
      return [
        {
          grade,
          whole: { id: `lop-${grade}`, grade, title, motif, band, ...partsOf(moduleLessons) },
          booklets: all.filter(({ lessons: [first] }) => first!.module.grades.includes(grade)),
        },
      ];
    });
};
