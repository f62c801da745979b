import { useEffect, useState } from 'preact/hooks';
import { rootPath } from '#player/hydrate/page-data.ts';
import type { BookLesson } from '#core/progress/portfolio.ts';

/** What the build says of the lessons a book may have, and which clips a person has read. */
export type BookData = { people: string[]; lessons: BookLesson[] };
export type Come = { state: 'waiting' } | { state: 'here'; data: BookData } | { state: 'not-come' };

let coming: Promise<BookData> | null = null;

function fetchBook(): Promise<BookData> {
  coming ??= fetch(`${rootPath()}items/book.json`).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json() as Promise<BookData>;
  });
  coming.catch(() => (coming = null));
  return coming;
}

/**
 * The lessons, once `isWanted`: a computer on which nobody has learned anything asks for nothing.
 */
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

/** Those of the grades in which this pupil learned last: there they go on. */
export function ownLessons(lessons: readonly BookLesson[], last: string | undefined): BookLesson[] {
  const band = lessons.find(({ lesson }) => lesson === last)?.band;
  return lessons.filter((lesson) => lesson.band === band);
}
