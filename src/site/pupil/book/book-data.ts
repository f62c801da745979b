import { useEffect, useState } from 'preact/hooks';
import { rootPath } from '#player/hydrate/page-data.ts';
import type { BookLesson } from '#core/progress/portfolio.ts';

/**
 * Build data of the lessons that may be in a portfolio, and the names of clips recorded by a
 * person.
 */
export type BookData = { people: string[]; lessons: BookLesson[] };
export type Come = { state: 'waiting' } | { state: 'here'; data: BookData } | { state: 'not-come' };

let coming: Promise<BookData> | null = null;

/** Returns the lessons that may be in a portfolio, fetched once. */
export function fetchBook(): Promise<BookData> {
  coming ??= fetch(`${rootPath()}items/book.json`).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json() as Promise<BookData>;
  });
  coming.catch(() => (coming = null));
  return coming;
}

/** Returns the lessons once `isWanted` is true: a computer without any work fetches nothing. */
export function useBookData(isWanted: boolean): { come: Come; retry(): void } {
  const [come, setCome] = useState<Come>({ state: 'waiting' });
  const retry = () =>
    void fetchBook().then(
      (data) => setCome({ state: 'here', data }),
      () => setCome({ state: 'not-come' }),
    );
  useEffect(() => {
    if (isWanted) retry();
  }, [isWanted]);
  return { come, retry };
}

/** Returns the lessons of the band in which this pupil learned last. */
export function ownLessons(lessons: readonly BookLesson[], last: string | undefined): BookLesson[] {
  const band = lessons.find(({ lesson }) => lesson === last)?.band;
  return lessons.filter((lesson) => lesson.band === band);
}
