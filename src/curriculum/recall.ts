import type { AnySpec } from '#core/questions/activity.ts';
import { languages, type Content, type Lang } from './content.ts';
import { memoize } from './kept.ts';
import { lessonsInOrder, writtenInOrder, type WrittenLesson } from './order.ts';

type Befores = ReadonlyMap<string, WrittenLesson>;

/** Finds the lesson before each lesson in one pass over the curriculum. */
function beforesIn(content: Content, lang: Lang): Befores {
  const firsts = new Map<string | undefined, string>();
  for (const { id, band } of lessonsInOrder(content))
    if (!firsts.has(band?.id)) firsts.set(band?.id, id);
  const [befores, lastOf] = [
    new Map<string, WrittenLesson>(),
    new Map<string | undefined, WrittenLesson>(),
  ];
  let last: WrittenLesson | undefined;
  for (const written of writtenInOrder(content, lang)) {
    const { id, band, spec } = written.lesson;
    const before = lastOf.get(band?.id) ?? last;
    if (before && firsts.get(band?.id) !== id) befores.set(id, before);
    if (spec.sensitive) continue;
    lastOf.set(band?.id, written);
    last = written;
  }
  return befores;
}

const befores = memoize(
  (content: Content): ReadonlyMap<Lang, Befores> =>
    new Map(languages.map((lang) => [lang, beforesIn(content, lang)])),
);

/**
 * Returns the lesson whose review items open this one: the last one before it in its band that is
 * written in this language and not sensitive. While the band's first lessons are drafts, it comes
 * from the band before. Undefined for the first of a band in the curriculum, and for an opener.
 */
export const lessonBefore = (content: Content, id: string, lang: Lang): WrittenLesson | undefined =>
  befores(content).get(lang)!.get(id);

/** Returns the items of that lesson that are asked again, by id. */
export const oldQuestions = ({ text }: WrittenLesson): [string, AnySpec][] =>
  Object.entries(text.items).filter(([, { use }]) => use === 'review');
