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
import { PeriodTools } from './PeriodTools.tsx';
import { PlanToday } from './PlanToday.tsx';
import { Quarter } from './ShortSession.tsx';

type Props = {
  base: string;
  period: Period & { grade: number };
  /** Lessons of the grade first. */
  lessons: readonly PeriodLesson[];
  head: ClassHead | null;
  begun: ReadonlySet<string>;
};

const periodWords = ({ length, machines }: Period): { length: string; machines: string } => ({
  length: `${home.lengths[length].n} ${home.lengths[length].unit}`,
  machines: home.machineStates[machines].toLowerCase(),
});

/** Returns the code of a lesson, for this class and today, or for anyone. */
const codeFor = ({ n }: PeriodLesson, head: ClassHead | null): string =>
  head
    ? writeDayCode(n, { number: head.about.number, day: dayOfSchoolYear(dayOf(Date.now())) })
    : encodeAssignment([n]);

/**
 * Shows one sheet for this period: its lesson, what to project, what to print, the part of the plan
 * that applies.
 */
export function PeriodSheet({ base, period, lessons, head, begun }: Props) {
  const { grade, length, machines } = period;
  const [otherLesson, setOther] = useState<string | null>(null);
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
      {shown.map((lesson, index) => (
        <section key={lesson.id}>
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
          {length !== 'quarter' && resolveAccess(lesson, machines) !== machines && (
            <p class="sensitive">{home.onPaper}</p>
          )}
          <PeriodTools
            {...{ base, lesson, head }}
            machines={resolveAccess(lesson, machines)}
            code={codeFor(lesson, head)}
            isFirst={index === 0}
          />
          {length === 'quarter' ? (
            <Quarter base={base} lesson={lesson} head={head} />
          ) : (
            <PlanToday base={base} lesson={lesson} machines={resolveAccess(lesson, machines)} />
          )}
        </section>
      ))}
      <aside class="telling">
        <h3>{home.telling}</h3>
        <p>
          {home.tellingHow}{' '}
          <a class="screen-only" href={`${base}teachers/help/`}>
            {home.telling}
          </a>
        </p>
      </aside>
      <p class="print-only">{home.after}</p>
      <p class="screen-only after-sheet">
        <button class="button" data-print>
          {home.printThis}
        </button>
      </p>
    </article>
  );
}
