import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { LessonShape } from '#core/progress/progress.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { learn } from '../../pupil/messages/learn.ts';
import { followGrade } from '../../pupil/learn/chosen-grade.ts';
import { $current, $tally, followCurrent } from '#player/progress/current-lesson.ts';

type Listed = { lesson: string; shape: LessonShape };

/** Returns the lessons of this page's list under `within`, read from their printed states. */
const listed = (within: string): Listed[] =>
  [...document.querySelectorAll<HTMLElement>(`${within} [data-island=progress]`)].map(
    ({ dataset }) => JSON.parse(dataset.props!) as Listed,
  );

/** Follows the cases of the chosen grade, or all; calls `change` with those of a chosen grade. */
function followCases(change: (chosen: Listed[]) => void): () => void {
  let leave: (() => void) | undefined;
  const leaveGrade = followGrade((grade) => {
    leave?.();
    const cases = listed(grade ? `[data-grades~="${grade}"]` : '[data-grades]');
    change(grade ? cases : []);
    leave = followCurrent(cases);
  });
  return () => (leaveGrade(), leave?.());
}

const titleOf = (lesson: string): string =>
  document.querySelector(`[data-lesson="${lesson}"]`)?.textContent?.trim() ?? '';

/**
 * On a village: shows the grade of the current lesson, unless the address names a place, and tells
 * whether that grade is shown.
 */
function useShownGrade(current: string | null): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const place =
      current && document.querySelector(`[data-lesson="${current}"]`)?.closest('.grade');
    const page = place && place.closest<HTMLElement>('.road-page');
    if (!page) return setShown(false);
    const grade = place.id.replace('lop-', '');
    if (location.hash === '') page.dataset['chosen'] = grade;
    const update = () => setShown(page.dataset['chosen'] === grade);
    update();
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, [current]);
  return isShown;
}

type Props = {
  base: string;
  lang: Locale;
  /** On an index of cases: it follows the chosen grade, counts what is done and weaves the band. */
  cases?: true;
  /** On a village, which shows one grade: only for a lesson of a grade that is not shown. */
  road?: true;
};

/**
 * Renders the single “Học tiếp” at the top of a grade page, for a pupil who has begun. The lesson
 * itself shows it too (`LessonStates.tsx`). On an index of cases a pupil who chose a grade and has
 * begun nothing in it is offered its first lesson, never a sensitive one.
 */
export function Island({ base, lang, cases, road }: Props) {
  const current = useStore($current);
  const tally = useStore($tally);
  const [chosen, choose] = useState<Listed[]>([]);
  const words = learn[lang];
  useEffect(() => (cases ? followCases(choose) : followCurrent(listed(''))), [cases]);
  const { done = 0, started = 0, of = 0 } = tally ?? {};
  const woven = of > 0 ? Math.round((100 * done) / of) : 0;
  useEffect(() => {
    if (cases) document.documentElement.style.setProperty('--woven', `${woven}%`);
  }, [cases, woven]);
  const first =
    tally && done + started === 0
      ? chosen.find(({ shape }) => !shape.sensitive)?.lesson
      : undefined;
  const isShown = useShownGrade(road ? current : null);
  const lesson = isShown ? undefined : (current ?? first);
  const counts = [
    ...(done > 0 ? [interpolate(words.tallyDone, { done })] : []),
    ...(started > 0 ? [interpolate(words.tallyStarted, { started })] : []),
  ];
  return (
    <>
      {cases && counts.length > 0 && <span class="tally">{counts.join(', ')}</span>}
      {lesson && (
        <a class="button main go-on" href={`${base}lessons/${lesson}/`}>
          {interpolate(current ? words.goOn : words.begin, { title: titleOf(lesson) })}
        </a>
      )}
    </>
  );
}
