import type { AnySpec } from '../domain/activity.ts';
import type { Content, Lang } from './content.ts';
import { writtenInOrder, type WrittenLesson } from './order.ts';

/**
 * The lesson whose review items open this one: the last one before it in its band that is written in this language and is
 * not sensitive. None for the first of a band, nor for an opener, which is in no order.
 */
export function lessonBefore(content: Content, id: string, lang: Lang): WrittenLesson | undefined {
  const written = writtenInOrder(content, lang);
  const at = written.findIndex(({ lesson }) => lesson.id === id);
  const band = written[at]?.lesson.band?.id;
  return written
    .slice(0, Math.max(0, at))
    .findLast(({ lesson }) => lesson.band?.id === band && !lesson.spec.sensitive);
}

/** The items of that lesson that are asked again, by id. */
export const oldQuestions = ({ text }: WrittenLesson): [string, AnySpec][] =>
  Object.entries(text.items).filter(([, { use }]) => use === 'review');
