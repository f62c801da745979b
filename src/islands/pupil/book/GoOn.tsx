import { useEffect } from 'preact/hooks';
import type { BookLesson } from '../../../domain/book.ts';
import { fill, type Lang } from '../../../messages/area.ts';
import { book } from '../../../messages/pupil/book.ts';
import { assign } from '../../../messages/teacher/assign.ts';
import { assignedHere } from '../../../state/assigned.ts';
import { $attempts } from '../../../state/attempts.ts';
import { $current, followCurrent } from '../../../state/current-lesson.ts';
import { useStore } from '../../../ui/use-store.ts';
import { ownLessons } from './book-data.ts';

type Props = { base: string; lang: Lang; lessons: readonly BookLesson[] };

/** The one way on: to the lesson where this pupil goes on; with a class's code open, to the class's lessons. */
export function GoOn({ base, lang, lessons }: Props) {
  const current = useStore($current);
  const last = useStore($attempts).findLast(({ lesson }) => lessons.some((each) => each.lesson === lesson));
  const own = ownLessons(lessons, last?.lesson);
  useEffect(() => followCurrent(own), [own[0]?.band]);
  const words = book[lang];
  if (assignedHere())
    return (
      <a class="button main" href={`${base}learn/`}>
        {assign[lang].ours}
      </a>
    );
  const lesson = own.find((each) => each.lesson === current);
  return lesson ? (
    <a class="button main" href={`${base}lessons/${lesson.lesson}/`}>
      {fill(words.goOn, { title: lesson.title })}
    </a>
  ) : (
    <a class="button main" href={`${base}learn/`}>
      {words.choose}
    </a>
  );
}
