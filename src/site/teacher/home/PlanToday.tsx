import {
  sectionsFor,
  type ComputerAccess,
  type PeriodLesson,
  type PlanLines,
} from '#core/teaching/period.ts';
import { home } from '../messages/home.ts';
import { planOf } from './band-periods.ts';

function Lines({ title, lines }: { title: string; lines: PlanLines['lines'] }) {
  return (
    <>
      <h4>{title}</h4>
      <ul class="bullets">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** Shows the minutes of a period, from the plan for one computer per pupil. */
function Timeline({ timeline }: Pick<PeriodLesson, 'timeline'>) {
  return (
    <table class="period-minutes">
      <thead>
        <tr>
          <th scope="col" class="min">
            {home.minutes}
          </th>
          <th scope="col">{home.part}</th>
          <th scope="col">{home.teacher}</th>
        </tr>
      </thead>
      <tbody>
        {timeline.map(({ n, part, teacher }, index) => (
          <tr key={index}>
            <td class="min">{n}</td>
            <th scope="row">{part}</th>
            <td>{teacher}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Shows the part of a plan that applies today, and a link to the rest. */
export function PlanToday({
  base,
  lesson,
  machines,
}: {
  base: string;
  lesson: PeriodLesson;
  machines: ComputerAccess;
}) {
  const needed = sectionsFor(machines).flatMap((condition) => {
    const section = lesson.sections[condition];
    return section ? [{ condition, ...section }] : [];
  });
  const isSplit = machines === 'half';
  return (
    <div class="period-plan">
      {isSplit && <p>{home.halfHow}</p>}
      {needed.map(({ condition, lines }) => (
        <Lines
          key={condition}
          title={isSplit && condition === 'no-power' ? home.table : home.conditions[condition]}
          lines={lines}
        />
      ))}
      {/* Two pupils per computer use the plan's minutes; without computers its section has its
          own. */}
      {(needed.length === 0 || machines === 'shared') && (
        <div class="print-only">
          <Timeline timeline={lesson.timeline} />
        </div>
      )}
      <p class="screen-only">
        <a href={planOf(base, lesson, needed[0]?.anchor)}>{home.wholePlan}</a>
      </p>
    </div>
  );
}
