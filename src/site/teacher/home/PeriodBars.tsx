import { useState } from 'preact/hooks';
import { hasComputers, type ComputerAccess, type PeriodLesson } from '#core/teaching/period.ts';
import { dayOf } from '#core/text/calendar.ts';
import { interpolate } from '#core/text/messages.ts';
import { home } from '../messages/home.ts';
import type { ClassHead } from '../state/class-books.ts';
import { AfterPeriod } from './AfterPeriod.tsx';
import type { ClassResult } from './class-result.ts';
import { DuringPeriod } from './DuringPeriod.tsx';
import { GiveCode } from './GiveCode.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { keepMarks, readMarks, type PeriodMarks, type PeriodPart } from './period-marks.ts';
import { PeriodPapers } from './PeriodPapers.tsx';
import { PlanToday } from './PlanToday.tsx';

type Props = {
  base: string;
  lesson: PeriodLesson;
  machines: ComputerAccess;
  head: ClassHead | null;
  code: string;
  /** True if the page's primary action is here. */
  isFirst: boolean;
  last: ClassResult['last'];
};

/** A lesson's period as numbered bars; the next one is open. */
export function PeriodBars({ base, lesson, machines, head, code, isFirst, last }: Props) {
  const period = `${head?.about.number ?? '-'} ${lesson.id} ${dayOf(Date.now())}`;
  const [marks, setMarks] = useState<PeriodMarks>(() => readMarks(period));
  const atComputers = hasComputers(machines);
  const parts: PeriodPart[] =
    machines === 'none' ? ['give', 'during', 'collect'] : ['give', 'show', 'during', 'collect'];
  const done = new Set<PeriodPart>([...marks.done, ...(last ? parts : [])]);
  const next = last ? 'collect' : (parts.find((part) => !done.has(part)) ?? 'collect');
  const [chosen, choose] = useState<PeriodPart | null>(null);
  const open = chosen ?? (isFirst ? next : null);
  const mark = (part: PeriodPart, more: Partial<PeriodMarks> = {}) => {
    const now = { ...marks, ...more, done: [...new Set([...marks.done, part])] };
    setMarks(now);
    keepMarks(period, now);
    // The bar stays open until another is pressed.
    choose(part);
  };
  const minutes = lesson.timeline.reduce((sum, { n }) => sum + n, 0);
  const bars: Record<PeriodPart, { name: string; hint?: string; said?: string }> = {
    give: atComputers
      ? { name: home.bars.give, said: home.doNow }
      : { name: home.bars.paper, said: home.doNow },
    show: { name: home.bars.show, hint: home.showHow },
    during: {
      name: home.bars.during,
      hint: interpolate(home.inMinutes, { n: minutes, parts: lesson.timeline.length }),
      said: marks.begun === undefined ? home.start : home.running,
    },
    collect: {
      name: home.bars.collect,
      hint: atComputers ? home.comesAlone : home.comesOnPaper,
      ...(last ? { said: home.seeResult } : {}),
    },
  };
  const isMain = isFirst && !atComputers;
  const inside: Record<PeriodPart, preact.ComponentChildren> = {
    give: (
      <>
        {atComputers && <GiveCode {...{ base, head, code }} given={() => mark('give')} />}
        <PeriodPapers {...{ base, lesson, machines, head, isMain }} />
      </>
    ),
    show: (
      <p>
        <a
          class="button main"
          href={`${base}teachers/show/${lesson.id}/`}
          referrerpolicy="same-origin"
          onClick={() => mark('show')}
        >
          {home.show}
        </a>
      </p>
    ),
    during: (
      <>
        {lesson.timeline.length > 0 && (
          <DuringPeriod
            timeline={lesson.timeline}
            begun={marks.begun}
            isShared={machines === 'shared'}
            begin={(begun) => mark('during', { begun })}
          />
        )}
        <PlanToday base={base} lesson={lesson} machines={machines} />
      </>
    ),
    collect: <AfterPeriod {...{ base, lesson, head, last }} />,
  };
  return (
    <div class="period-bars">
      {parts.map((part, index) => (
        <PeriodBar
          key={part}
          n={index + 1}
          {...bars[part]}
          {...(done.has(part) && part !== open && { said: home.doneMark })}
          state={part === open ? 'now' : done.has(part) ? 'done' : 'later'}
          isOpen={part === open}
          press={() => choose(part)}
        >
          {inside[part]}
        </PeriodBar>
      ))}
    </div>
  );
}
