import type { Locale } from '#core/text/messages.ts';
import { lessonsIn, openersIn } from '#curriculum/astro.ts';
import type { RenderedLesson } from '#curriculum/shown.ts';

/** Returns the path prefix of a language; Vietnamese is at the root. */
export const rootOf = (lang: Locale): string => (lang === 'vi' ? '' : `/${lang}`);

const folders = { teacher: 'teachers/plans', family: 'parents/talks' } as const;
/**
 * A lesson's texts for adults: the plan, the talk. Both exist in every language of the lesson; an
 * opener may have a plan.
 */
export type AdultText = keyof typeof folders;

export const adultPath = (sort: AdultText, { id, lang }: { id: string; lang: Locale }): string =>
  `${rootOf(lang)}/${folders[sort]}/${id}/`;

/** Returns lessons, then openers, that have this text in this language. */
export const lessonsWith = (sort: AdultText, lang: Locale): RenderedLesson[] =>
  [...lessonsIn(lang), ...openersIn(lang)].filter((lesson) => lesson[sort] !== null);

/** Returns the path of the same text in the other language, if it exists. */
export function alternateOf(sort: AdultText, { id, lang }: RenderedLesson): string | undefined {
  const otherLang = lang === 'vi' ? 'en' : 'vi';
  return lessonsWith(sort, otherLang).some((lesson) => lesson.id === id)
    ? adultPath(sort, { id, lang: otherLang })
    : undefined;
}

/** Returns one path for each lesson that has this text. */
export const pathsOf = (sort: AdultText, lang: Locale) => () =>
  lessonsWith(sort, lang).map((content) => ({
    params: { lesson: content.id },
    props: { content },
  }));
