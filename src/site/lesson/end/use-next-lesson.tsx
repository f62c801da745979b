import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { nextInOrder } from '#core/progress/current-lesson.ts';
import type { Locale } from '#core/text/messages.ts';
import { Ear } from '#player/activities/shell/AudioButton.tsx';
import { progressOf } from '#core/progress/progress.ts';
import type { Attempt } from '#core/progress/attempt.ts';
import type { BookLesson } from '#core/progress/portfolio.ts';
import { pageData } from '#player/hydrate/page-data.ts';
import { getAssignment } from '#player/progress/assigned.ts';
import { fetchBook } from '../../pupil/book/book-data.ts';

/** The end screen's link to the next lesson, and the link to the list of lessons. */
const linksOf = (step: Element) => ({
  next: step.querySelector<HTMLAnchorElement>('a[data-next]'),
  list: step.querySelector<HTMLAnchorElement>('[data-list]'),
});

/** Puts the link to the list of lessons in place of the one to the next lesson. */
export function leadToList(step: Element): void {
  const { next, list } = linksOf(step);
  step.querySelector('[data-next] + .ear-place')?.remove();
  if (!next || !list) return;
  list.classList.add('main');
  next.replaceWith(list);
}

const NEXT = '.step a[data-next]';

/** Returns a lesson's id from its address; '' without one. On file:// it ends with a file's name. */
const idIn = (address = ''): string => /lessons\/([^/]+)\//.exec(address)?.[1] ?? '';

/** Names another lesson in the link, with its picture and its audio button. */
function leadTo(step: Element, { lesson, title, picture }: BookLesson, base: string): void {
  const { next } = linksOf(step);
  if (!next) return;
  next.href = `${base}lessons/${lesson}/`;
  const name = next.querySelector('span')!;
  name.replaceChildren(name.querySelector('small')!, ` ${title}`);
  const drawn = next.querySelector('img');
  if (picture && drawn) drawn.src = base + picture;
  const ear = step.querySelector<HTMLElement>('[data-next] + .ear-place');
  if (ear) render(<Ear words={{ lang: 'vi' }} text={title} />, ear);
}

/**
 * Leads “Bài tiếp” past the lessons this pupil has done, in module order; the build prints the next
 * one for a pupil who has done none. The list of lessons is fetched only if the printed one was
 * begun. It has Vietnamese lessons.
 */
export function useNextLesson(base: string, lang: Locale, attempts: readonly Attempt[]): void {
  const [printed] = useState(() => idIn(document.querySelector<HTMLAnchorElement>(NEXT)?.href));
  const isMet = printed !== '' && attempts.some(({ lesson }) => lesson === printed);
  const isLed = isMet && lang === 'vi' && !getAssignment();
  const [lessons, setLessons] = useState<readonly BookLesson[]>([]);
  useEffect(() => {
    if (isLed)
      fetchBook().then(
        ({ lessons }) => setLessons(lessons),
        () => {},
      );
  }, [isLed]);
  useEffect(() => {
    const step = document.querySelector(NEXT)?.closest('.step');
    if (!step || lessons.length === 0) return;
    const here = pageData().lesson;
    const { band } = lessons.find(({ lesson }) => lesson === printed) ?? {};
    const order = lessons
      .filter((lesson) => lesson.band === band && !lesson.shape.practice)
      .map(({ lesson: id, shape }) => {
        const own = attempts.filter(({ lesson }) => lesson === id);
        return { id, state: progressOf(own, shape).state, lastAt: 0 };
      });
    const next = nextInOrder(order, here);
    if (next === null) leadToList(step);
    else
      leadTo(
        step,
        lessons.find(({ lesson }) => lesson === next)!,
        base,
      );
  }, [lessons, attempts, printed, base]);
}
