import type { Locale } from '#core/text/messages.ts';
import { lessonsIn, openersIn } from '#curriculum/astro.ts';
import type { RenderedLesson } from '#curriculum/shown.ts';

/** Before an address of this language: the Vietnamese stand at the root. */
export const rootOf = (lang: Locale): string => (lang === 'vi' ? '' : `/${lang}`);

const folders = { teacher: 'teachers/plans', family: 'parents/talks' } as const;
/**
 * What adults read of a lesson: the plan, the talk. Both exist in each language the lesson is
 * written in; an opener may have a plan.
 */
export type AdultText = keyof typeof folders;

export const adultPath = (sort: AdultText, { id, lang }: { id: string; lang: Locale }): string =>
  `${rootOf(lang)}/${folders[sort]}/${id}/`;

/** Lessons, and then openers, that have this text in this language. */
export const lessonsWith = (sort: AdultText, lang: Locale): RenderedLesson[] =>
  [...lessonsIn(lang), ...openersIn(lang)].filter((lesson) => lesson[sort] !== null);

/** The address of the same text in the other language, if it is written there. */
export function alternateOf(sort: AdultText, { id, lang }: RenderedLesson): string | undefined {
  const other = lang === 'vi' ? 'en' : 'vi';
  return lessonsWith(sort, other).some((lesson) => lesson.id === id)
    ? adultPath(sort, { id, lang: other })
    : undefined;
}

/** One page for each lesson that has this text. */
export const pathsOf = (sort: AdultText, lang: Locale) => () =>
  lessonsWith(sort, lang).map((content) => ({
    params: { lesson: content.id },
    props: { content },
  }));
