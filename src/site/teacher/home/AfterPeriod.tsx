import { useState } from 'preact/hooks';
import type { PeriodCounts } from '#core/class/period-counts.ts';
import type { PeriodLesson } from '#core/teaching/period.ts';
import { interpolate } from '#core/text/messages.ts';
import { classPath } from '../board/class-path.ts';
import { home } from '../messages/home.ts';
import type { ClassHead } from '../state/class-books.ts';
import type { ClassResult } from './class-result.ts';

type Last = NonNullable<ClassResult['last']>;

/** The three counts, each with its own hatching. */
export function CountsBar({ counts }: { counts: PeriodCounts }) {
  return (
    <span class="counts-bar" aria-hidden="true">
      {(['atOnce', 'later', 'notYet'] as const).map((count) => (
        <i key={count} class={count} style={{ flexGrow: counts[count] }} />
      ))}
    </span>
  );
}

function Result({ base, lesson, last }: { base: string; lesson: PeriodLesson; last: Last }) {
  const [isOff, turnOff] = useState(false);
  const { counts, misread } = last;
  if (!counts) return <p>{home.learned}</p>;
  // A projector would show these figures to the class.
  if (!isOff)
    return (
      <p class="screen-only">
        {home.projectorFirst}{' '}
        <button class="button main" onClick={() => turnOff(true)}>
          {home.projectorOff}
        </button>
      </p>
    );
  return (
    <div class="screen-only">
      <ul class="three-counts">
        {(['atOnce', 'later', 'notYet'] as const).map((count) => (
          <li key={count} class={count}>
            <strong>{counts[count]}</strong> <span>{home.counts[count]}</span>
          </li>
        ))}
      </ul>
      {misread ? (
        <div class="top-misreading">
          <div>
            <p>{interpolate(home.misread, { n: misread.now, of: misread.of })}</p>
            <p>
              <q>{misread.says}</q>
            </p>
          </div>
          <a
            class="button main"
            referrerpolicy="same-origin"
            href={`${base}teachers/show/${lesson.id}/#${misread.reteach}`}
          >
            {home.reteach}
          </a>
        </div>
      ) : (
        <p>{home.clear}</p>
      )}
    </div>
  );
}

type Props = {
  base: string;
  lesson: PeriodLesson;
  head: ClassHead | null;
  /** The result of this lesson in this class, once something has come. */
  last: Last | null;
};

/** After a period: how the work comes in, and what it says. */
export function AfterPeriod({ base, lesson, head, last }: Props) {
  if (!head) return <p>{home.collectNeedsClass}</p>;
  const { number } = head.about;
  return (
    <div class="after-period">
      {last && <Result base={base} lesson={lesson} last={last} />}
      <p class="acts row screen-only">
        <a
          class={last ? 'button' : 'button main'}
          href={base + classPath(number, 'collect', lesson.isSensitive ? undefined : lesson.id)}
        >
          {last ? home.collectMore : home.collect}
        </a>
        {!lesson.isSensitive && (
          <a class="button" href={base + classPath(number, 'ticket')}>
            {home.ticket}
          </a>
        )}
        {last && <a href={base + classPath(number)}>{home.eachPupil}</a>}
      </p>
      {!last && <p class="small">{home.collectHow}</p>}
    </div>
  );
}
