import { useState } from 'preact/hooks';
import { dayOf } from '#core/text/calendar.ts';
import { dayOfSchoolYear } from '#core/class/school-year.ts';
import { lessonsFor, resolveAccess, type PeriodLesson } from '#core/teaching/period.ts';
import { interpolate } from '#core/text/messages.ts';
import { home } from '../messages/home.ts';
import type { ClassHead } from '../state/class-books.ts';
import { encodeAssignment } from '#core/codes/assign-code.ts';
import { writeDayCode } from '#core/codes/day-code.ts';
import { planOf } from './band-periods.ts';
import type { Period } from './PeriodQuestions.tsx';
import type { ClassResult } from './class-result.ts';
import { PeriodBars } from './PeriodBars.tsx';
import { PeriodPapers } from './PeriodPapers.tsx';
import { periodWords } from './period-words.ts';
import { Quarter } from './ShortSession.tsx';

type Props = {
  base: string;
  period: Period & { grade: number };
  /** Lessons of the grade first. */
  lessons: readonly PeriodLesson[];
  head: ClassHead | null;
  begun: ReadonlySet<string>;
  last: ClassResult['last'];
};

/** Returns the code of a lesson, for this class and today, or for anyone. */
const codeFor = ({ n }: PeriodLesson, head: ClassHead | null): string =>
  head
    ? writeDayCode(n, { number: head.about.number, day: dayOfSchoolYear(dayOf(Date.now())) })
    : encodeAssignment([n]);

/**
 * Shows one sheet for this period: its lesson, what to project, what to print, the part of the plan
 * that applies.
 */
export function PeriodSheet({ base, period, lessons, head, begun, last }: Props) {
  const { grade, length, machines } = period;
  // A lesson whose results came today is this period's still: they are on its sheet.
  const [otherLesson, setOther] = useState<string | null>(
    last && dayOf(last.at) === dayOf(Date.now()) ? last.lesson : null,
  );
  const gradeLessons = lessons.filter(({ grades }) => grades.includes(grade));
  const next = lessonsFor(
    length,
    (gradeLessons.length > 0 ? gradeLessons : lessons).map(({ id }) => id),
    begun,
  );
  const chosen = [
    ...(otherLesson === null ? [] : [otherLesson]),
    ...next.filter((id) => id !== otherLesson),
  ];
  const shown = chosen
    .slice(0, next.length)
    .flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []);
  const [first] = shown;
  if (!first) return <p class="note">{home.noLesson}</p>;
  const option = ({ id, title }: PeriodLesson) => (
    <option key={id} value={id}>
      {title}
    </option>
  );
  return (
    <article class="period" aria-labelledby="period-title">
      <header>
        <div>
          <p class="small">
            {interpolate(home.forWhom, {
              who: head?.about.name ?? interpolate(home.gradeN, { n: grade }),
              ...periodWords(period),
            })}
          </p>
          <h2 id="period-title">{first.title}</h2>
        </div>
        <label class="other-lesson screen-only">
          <span>{home.other}</span>
          <select value={first.id} onChange={(event) => setOther(event.currentTarget.value)}>
            {gradeLessons.length > 0 && (
              <optgroup label={interpolate(home.own, { n: grade })}>
                {gradeLessons.map(option)}
              </optgroup>
            )}
            <optgroup label={home.others}>
              {lessons.filter((lesson) => !gradeLessons.includes(lesson)).map(option)}
            </optgroup>
          </select>
        </label>
      </header>
      {shown.map((lesson, index) => {
        const access = resolveAccess(lesson, machines);
        return (
          <div key={lesson.id} class="period-lesson">
            {shown.length > 1 && (
              <h3 class="period-n">
                {interpolate(home.periodN, { n: index + 1 })}: {lesson.title}
              </h3>
            )}
            {lesson.isSensitive && (
              <p class="sensitive">
                {home.sensitive}{' '}
                {lesson.before && <a href={planOf(base, lesson, lesson.before)}>{home.before}</a>}
              </p>
            )}
            {length !== 'quarter' && access !== machines && <p class="sensitive">{home.onPaper}</p>}
            {length === 'quarter' ? (
              <>
                <PeriodPapers {...{ base, lesson, head }} machines={access} isMain />
                <Quarter base={base} lesson={lesson} head={head} />
              </>
            ) : (
              <PeriodBars
                {...{ base, lesson, head }}
                machines={access}
                code={codeFor(lesson, head)}
                isFirst={index === 0}
                last={last?.lesson === lesson.id ? last : null}
              />
            )}
          </div>
        );
      })}
      <p class="screen-only after-sheet">
        {!head && (
          <a class="button" href={`${base}teachers/help/`}>
            {home.telling}
          </a>
        )}{' '}
        <button class="button" data-print>
          {home.printThis}
        </button>
      </p>
      <aside class="telling print-only">
        <h3>{home.telling}</h3>
        <p>{home.tellingHow}</p>
        <p>{home.after}</p>
      </aside>
    </article>
  );
}
