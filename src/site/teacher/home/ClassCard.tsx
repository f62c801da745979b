import { dateWords } from '#core/text/calendar.ts';
import { interpolate } from '#core/text/messages.ts';
import { home } from '../messages/home.ts';
import type { ClassHead } from '../state/class-books.ts';
import { classPath } from '../board/class-path.ts';
import { StatesBar } from '../board/StatesBar.tsx';
import type { ClassResult } from './class-result.ts';

type Props = {
  base: string;
  head: ClassHead;
  /** Absent while loading. */
  result: ClassResult | undefined;
  isPicked: boolean;
  pick(): void;
};

/** If one in four or more of those asked err, teach it again before going on. */
const MANY = 4;

const dayWords = (ms: number): string => {
  // Days begin at midnight in Hà Nội.
  const day = new Date(ms + 7 * 3_600_000);
  return interpolate(home.on, { day: home.days[day.getUTCDay()]!, date: dateWords(day) });
};

function LastResult({
  base,
  head,
  last,
}: Pick<Props, 'base' | 'head'> & Pick<ClassResult, 'last'>) {
  if (!last)
    return (
      <p>
        {home.nothing} <a href={base + classPath(head.about.number, 'collect')}>{home.collect}</a>
      </p>
    );
  const { misread } = last;
  const isWidespread = misread !== null && misread.now * MANY >= misread.of;
  return (
    <>
      <p class="small">
        {last.title} · {dayWords(last.at)}
      </p>
      <StatesBar counts={last.counts} />
      {misread && isWidespread ? (
        <>
          <p>
            {misread.says && <b>{misread.says}</b>}{' '}
            {interpolate(home.thinks, { n: misread.now, of: misread.of })}
          </p>
          <p>
            <a class="button" href={`${base}${last.plan}#${misread.reteach}`}>
              {home.reteach}
            </a>
          </p>
        </>
      ) : (
        <p>{home.clear}</p>
      )}
    </>
  );
}

/** Shows a class with its last result; a click selects it for this period. */
export function ClassCard({ base, head, result, isPicked, pick }: Props) {
  const { name, number } = head.about;
  return (
    <li class={isPicked ? 'class-card now' : 'class-card'}>
      <h3>
        <a href={base + classPath(number)}>{name}</a>
      </h3>
      {result ? <LastResult base={base} head={head} last={result.last} /> : <p>{home.reading}</p>}
      <button class="button" aria-pressed={isPicked} onClick={pick}>
        {interpolate(home.pick, { name })}
      </button>
    </li>
  );
}
