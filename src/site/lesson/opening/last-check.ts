import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { pageData } from '#player/hydrate/page-data.ts';
import { beginCheck } from '#player/progress/check-visit.ts';
import { $attempts } from '#player/progress/attempts.ts';

/** The exit check of the lesson before: where it is, and the last question of each of its forms. */
export type LastCheck = { href: string; title: string; lesson: string; ends: string[] };

/** Returns the exit check of the lesson before, until this pupil has done it. */
export function useLastCheck(last: LastCheck | undefined): LastCheck | undefined {
  const attempts = useStore($attempts);
  // As in the built page on the first render, since Preact takes over its nodes.
  const [isAwake, wake] = useState(false);
  useEffect(() => wake(true), []);
  const isDone =
    isAwake &&
    attempts.some(({ lesson, item }) => lesson === last?.lesson && last.ends.includes(item));
  return isDone ? undefined : last;
}

/** Notes, as a link to the check is followed, that this lesson is to be gone back to. */
export function goToCheck({ lesson }: LastCheck): void {
  const title = document.querySelector('h1')?.textContent?.trim() ?? '';
  beginCheck(lesson, pageData().lesson, title);
}
