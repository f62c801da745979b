import { home } from '../messages/home.ts';
import type { ClassHead } from '../state/class-books.ts';
import type { PeriodLesson } from '#core/teaching/period.ts';
import { planOf } from './band-periods.ts';
import { classPath } from '../board/class-path.ts';

/**
 * Shows a session of fifteen minutes: a ten-minute review of a lesson, then three questions by show
 * of hands.
 */
export function Quarter({
  base,
  lesson,
  head,
}: {
  base: string;
  lesson: PeriodLesson;
  head: ClassHead | null;
}) {
  const { booster } = lesson;
  return (
    <div class="period-plan">
      <p>{home.quarterHow}</p>
      {booster ? (
        <>
          <h4>{home.booster}</h4>
          <ul class="bullets">
            {booster.lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{home.noBooster}</p>
      )}
      <p class="acts row screen-only">
        {head && !lesson.isSensitive && (
          <a class="button" href={base + classPath(head.about.number, 'ticket')}>
            {home.ticket}
          </a>
        )}
        <a href={planOf(base, lesson, booster?.anchor)}>{home.wholePlan}</a>
      </p>
    </div>
  );
}
