import { useEffect, useState } from 'preact/hooks';
import { partAt, type PeriodLesson } from '#core/teaching/period.ts';
import { interpolate } from '#core/text/messages.ts';
import { home } from '../messages/home.ts';
import { playTone } from '../lab/test-tone.ts';

type Props = {
  timeline: PeriodLesson['timeline'];
  /** When the period began, in milliseconds; absent before. */
  begun: number | undefined;
  /** Two pupils share a computer and take turns. */
  isShared: boolean;
  begin(at: number): void;
};

const MINUTE = 60_000;
const hour = (at: number): string =>
  new Date(at).toLocaleTimeString('vi-VN', { hour: 'numeric', minute: '2-digit' });

/** The minutes of a period: a strip to scale, and only the words of the part that runs. */
export function DuringPeriod({ timeline, begun, isShared, begin }: Props) {
  const [now, setNow] = useState(Date.now());
  const [rung, ring] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 4);
    return () => clearInterval(timer);
  }, []);
  const minute = begun === undefined ? null : Math.max(0, Math.floor((now - begun) / MINUTE));
  const { index, left } = partAt(timeline, minute ?? 0);
  const of = timeline.reduce((sum, { n }) => sum + n, 0);
  const part = timeline[index]!;
  const isLast = index === timeline.length - 1;
  return (
    <div class="during">
      <ol aria-label={interpolate(home.strip, { n: of, parts: timeline.length })}>
        {timeline.map(({ n, part: name }, at) => (
          <li
            key={at}
            class={minute === null || at > index ? undefined : at < index ? 'past' : 'now'}
            aria-current={minute !== null && at === index ? 'step' : undefined}
            style={{ flexGrow: n }}
          >
            <span>{name}</span>
          </li>
        ))}
      </ol>
      {begun !== undefined && (
        <p class="during-hours">
          <span>{hour(begun)}</span>
          <b>{interpolate(home.minute, { n: Math.min(minute!, of) })}</b>
          <span>{hour(begun + of * MINUTE)}</span>
        </p>
      )}
      <div class="during-now">
        <div>
          <h4>
            {begun === undefined
              ? interpolate(home.partOf, { part: part.part, n: part.n })
              : interpolate(home.partLeft, { part: part.part, n: left })}
          </h4>
          <p>{part.teacher}</p>
        </div>
        <p class="screen-only">
          {begun === undefined ? (
            <button class="button main" onClick={() => (setNow(Date.now()), begin(Date.now()))}>
              {home.start}
            </button>
          ) : (
            <>
              {isShared && (
                <button class="button main" onClick={() => (playTone(), ring(rung + 1))}>
                  {home.swap}
                </button>
              )}
              {!isLast && (
                <button class="button" onClick={() => begin(begun - left * MINUTE)}>
                  {home.nextPart}
                </button>
              )}
            </>
          )}
          <span role="status">{rung > 0 && interpolate(home.swapped, { n: rung })}</span>
        </p>
      </div>
    </div>
  );
}
