import { useState } from 'preact/hooks';
import { tasksDone, unitState, unitToGoOn, type CourseMarks } from '#core/teaching/course.ts';
import { interpolate } from '#core/text/messages.ts';
import { course as courseWords } from '../messages/course.ts';
import { Icon } from '#player/ui/Sign.tsx';
import type { CourseProps, UnitInShort } from './course-props.ts';
import { useMarks } from './use-marks.ts';

type Props = CourseProps & { endsIn: string };

/** Lists the units of a course with their progress on this device, and links the next one. */
export function CourseUnits({ course, home, base, units, endsIn }: Props) {
  const words = courseWords.vi;
  const { marks, isKept, keep } = useMarks(course);
  const [taken, setTaken] = useState<CourseMarks | null>(null);
  const done = units.filter((unit) => unitState(unit, marks) === 'done').length;
  const next = unitToGoOn(units, marks);
  const isFresh = units.every((unit) => unitState(unit, marks) === 'fresh');
  const erase = () => {
    setTaken(marks);
    keep({});
  };
  const undo = () => {
    keep(taken!);
    setTaken(null);
  };
  return (
    <>
      <p class="js-only">
        <b>
          {interpolate(done === units.length ? words.all : done > 0 ? words.some : words.none, {
            n: done,
            of: units.length,
          })}
        </b>
      </p>
      <p class="acts row">
        {next && (
          <a class="button main" href={`${base}${home}${next.id}/`}>
            {interpolate(isFresh ? words.begin : words.goOn, { n: next.n, title: next.title })}
          </a>
        )}
        <a class={next ? 'button' : 'button main'} href={`${base}${home}certificate/`}>
          {words.certificate}
        </a>
      </p>
      <div class="module course-units">
        <div class="weave diamond" />
        <ol>
          {units.map((unit) => (
            <li key={unit.id}>
              <a href={`${base}${home}${unit.id}/`}>
                <b>{unit.n}</b>
                <span>
                  <span class="unit-name">{unit.title}</span>
                  <small>{unit.summary}</small>
                  <small>
                    {endsIn} {unit.own}
                  </small>
                </span>
                <Standing unit={unit} marks={marks} />
              </a>
            </li>
          ))}
        </ol>
      </div>
      <p class="acts row">
        {!isFresh && (
          <button class="button" onClick={erase}>
            {words.erase}
          </button>
        )}
        {taken && isFresh && (
          <button class="button" onClick={undo}>
            {words.undo}
          </button>
        )}
        <span role="status">{!isKept ? words.refused : taken && isFresh ? words.erased : ''}</span>
      </p>
    </>
  );
}

/** Shows one unit's progress; before any, its length in minutes. */
function Standing({ unit, marks }: { unit: UnitInShort; marks: CourseMarks }) {
  const words = courseWords.vi;
  const state = unitState(unit, marks);
  if (state === 'done')
    return (
      <span class="state done">
        <Icon name="done" />
        {words.done}
      </span>
    );
  if (state === 'started')
    return (
      <span class="state started">
        {interpolate(words.partly, { n: tasksDone(unit, marks).length, of: unit.tasks.length })}
      </span>
    );
  return <span class="state">{interpolate(words.minutes, { n: unit.minutes })}</span>;
}
