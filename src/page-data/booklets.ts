import { bandsInOrder, lessonsIn } from '../content/astro.ts';
import type { Band, Module } from '../content/content.ts';
import { otherLesson, type ShownLesson } from '../content/shown.ts';

/** A part of a booklet: one print of one lesson, with the number its contents call it by. */
export type BookletPart = { n: string; sort: 'plan' | 'worksheet' | 'key'; content: ShownLesson };

/** Everything a teacher prints of a module, in order: each lesson's plan and worksheets, all keys at the end. */
export type Booklet = {
  module: Module;
  band: Band;
  lessons: ShownLesson[];
  parts: BookletPart[];
  keys: BookletPart[];
};

export const bookletPath = ({ module }: Pick<Booklet, 'module'>): string =>
  `/teachers/booklets/${module.id}/`;

const waysOf = (lesson: ShownLesson): ShownLesson[] =>
  lesson.other ? [lesson, otherLesson(lesson)] : [lesson];

function bookletOf(lessons: ShownLesson[]): Booklet {
  const { module, band } = lessons[0]!;
  return {
    module,
    band,
    lessons,
    parts: lessons.flatMap((lesson, at): BookletPart[] => {
      const sheets = [
        { sort: 'plan' as const, content: lesson },
        ...waysOf(lesson).map((content) => ({ sort: 'worksheet' as const, content })),
      ];
      return sheets.map((sheet, nth) => ({ n: `${at + 1}.${nth + 1}`, ...sheet }));
    }),
    keys: lessons
      .flatMap(waysOf)
      .map((content, at) => ({ n: `${lessons.length + 1}.${at + 1}`, sort: 'key', content })),
  };
}

/** A booklet a module that has lessons, in the order they are taught. */
export function booklets(): Booklet[] {
  const lessons = lessonsIn('vi').filter(({ id, module }) => module.lessons.includes(id));
  const modules = [...new Set(lessons.map(({ module }) => module.id))];
  return modules.map((id) => bookletOf(lessons.filter(({ module }) => module.id === id)));
}

/** Booklets by grade: what a class prints for its year. A module of two grades stands under both. */
export const bookletsByGrade = (): { grade: number; booklets: Booklet[] }[] => {
  const all = booklets();
  return bandsInOrder()
    .flatMap(({ grades }) => grades)
    .map((grade) => ({ grade, booklets: all.filter(({ module }) => module.grades.includes(grade)) }))
    .filter(({ booklets: own }) => own.length > 0);
};
