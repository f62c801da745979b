import type { AnySpec } from '../domain/activity.ts';
import type { Content, Lang } from './content.ts';
import { lessonsInOrder, writtenInOrder, type WrittenLesson } from './order.ts';

/**
 * The lesson whose review items open this one: the last one before it in its band that is written in this language and is
 * not sensitive; while the band's first lessons are drafts, that of the band before. None for the first of a band in the
 * plan, nor for an opener, which is in no order.
 */
export function lessonBefore(content: Content, id: string, lang: Lang): WrittenLesson | undefined {
  const written = writtenInOrder(content, lang);
  const at = written.findIndex(({ lesson }) => lesson.id === id);
  const band = written[at]?.lesson.band?.id;
  const first = lessonsInOrder(content).find((lesson) => lesson.band?.id === band);
  if (first?.id === id) return undefined;
  const earlier = written.slice(0, Math.max(0, at)).filter(({ lesson }) => !lesson.spec.sensitive);
  return earlier.findLast(({ lesson }) => lesson.band?.id === band) ?? earlier.at(-1);
}

/** The items of that lesson that are asked again, by id. */
export const oldQuestions = ({ text }: WrittenLesson): [string, AnySpec][] =>
  Object.entries(text.items).filter(([, { use }]) => use === 'review');
