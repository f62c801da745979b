import { getCollection } from 'astro:content';
import type { Lang } from '../messages/area.ts';
import { lessonsIn, openersIn, type LessonContent } from './lesson-content.ts';

/** Before an address of this language: the Vietnamese stand at the root. */
export const rootOf = (lang: Lang): string => (lang === 'vi' ? '' : `/${lang}`);

const folders = { teacherTexts: 'teachers/plans', familyTexts: 'parents/talks' } as const;
/** What adults read of a lesson: the plan, the talk. Both exist in each language the lesson is written in; an opener may have a plan. */
export type AdultText = keyof typeof folders;

export const adultPath = (sort: AdultText, { id, lang }: { id: string; lang: Lang }): string =>
  `${rootOf(lang)}/${folders[sort]}/${id}/`;

/** Lessons, and then openers, that have this text in this language. */
export async function lessonsWith(sort: AdultText, lang: Lang): Promise<LessonContent[]> {
  const written = new Set((await getCollection(sort)).map(({ id }) => id));
  return [...(await lessonsIn(lang)), ...(await openersIn(lang))].filter(({ id }) =>
    written.has(`${id}/${lang}`),
  );
}

/** The address of the same text in the other language, if it is written there. */
export async function twinOf(sort: AdultText, { id, lang }: LessonContent): Promise<string | undefined> {
  const other = lang === 'vi' ? 'en' : 'vi';
  return (await lessonsWith(sort, other)).some((each) => each.id === id)
    ? adultPath(sort, { id, lang: other })
    : undefined;
}

/** One page for each lesson that has this text. */
export const pathsOf = (sort: AdultText, lang: Lang) => async () =>
  (await lessonsWith(sort, lang)).map((content) => ({ params: { lesson: content.id }, props: { content } }));
