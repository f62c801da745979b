import { dateWords } from '#core/text/calendar.ts';
import { interpolate } from '#core/text/messages.ts';
import { home } from '../messages/home.ts';
import type { ClassHead } from '../state/class-books.ts';
import { CountsBar } from './AfterPeriod.tsx';
import type { ClassResult } from './class-result.ts';

type Props = {
  head: ClassHead;
  /** Absent while loading. */
  result: ClassResult | undefined;
  isPicked: boolean;
  pick(): void;
};

const dayWords = (ms: number): string => {
  // Days begin at midnight in Hà Nội.
  const day = new Date(ms + 7 * 3_600_000);
  return interpolate(home.on, { day: home.days[day.getUTCDay()]!, date: dateWords(day) });
};

/** Shows a class with its last lesson; a press makes it this period's. */
export function ClassCard({ head, result, isPicked, pick }: Props) {
  const { last } = result ?? {};
  return (
    <li>
      <button class="class-card" aria-pressed={isPicked} onClick={pick}>
        <b>{head.about.name}</b>
        <span>{interpolate(home.pupils, { n: head.pupils })}</span>
        <span class="class-card-last">
          {!result ? home.reading : last ? `${last.title} · ${dayWords(last.at)}` : home.nothing}
        </span>
        {last?.counts && <CountsBar counts={last.counts} />}
      </button>
    </li>
  );
}
