import { useState } from 'preact/hooks';
import { unitState } from '#core/teaching/course.ts';
import { interpolate } from '#core/text/messages.ts';
import { course as courseWords } from '../messages/course.ts';
import type { CourseProps } from './course-props.ts';
import { useMarks } from './use-marks.ts';

/** Texts of the certificate, from the page's messages. */
export type CertificateWords = {
  site: string;
  certified: string;
  unit: string;
  shown: string;
  own: string;
  /**
   * Heading of the column for the area of competence, filled in by the school; empty for a course
   * without one.
   */
  area: string;
  /** The sentence about the circular; empty for a course without one. */
  law: string;
  honest: string;
  place: string;
  signed: string;
  seen: string;
  day: string;
};

/** A longer name would wrap its printed line. */
const MAX_LENGTH = 60;

type Props = CourseProps & { paper: CertificateWords };

/**
 * Renders the certificate of a course once all of its tasks are done on this device. The name is
 * only in the field.
 */
export function CourseCertificate({ course, home, base, units, paper }: Props) {
  const words = courseWords.vi;
  const { marks } = useMarks(course);
  const [name, setName] = useState('');
  const left = units.filter((unit) => unitState(unit, marks) !== 'done');
  if (left.length > 0)
    return (
      <>
        <p>{interpolate(words.notAll, { n: left.length, of: units.length })}</p>
        <ul class="course-left">
          {left.map((unit) => (
            <li key={unit.id}>
              <a class="button" href={`${base}${home}${unit.id}/`}>
                {interpolate(words.unit, { n: unit.n, title: unit.title })}
              </a>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <div class="screen-only">
        <p class="certificate-form">
          <label for="certificate-name">
            <b>{words.name}</b>
          </label>
          <input
            id="certificate-name"
            value={name}
            maxLength={MAX_LENGTH}
            autocomplete="off"
            aria-describedby="certificate-how"
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <small id="certificate-how">{words.nameHow}</small>
        </p>
        <p class="small">{words.otherPerson}</p>
        <p class="acts row">
          <button class="button main" data-print>
            {words.print}
          </button>
        </p>
      </div>
      <article class="certificate">
        <p class="small">{paper.site}</p>
        <h2>{words.certificate}</h2>
        <p class="certificate-name">{name}</p>
        <p>{paper.certified}</p>
        <p class="certificate-line">
          <span>{paper.place}</span>
        </p>
        <table>
          <thead>
            <tr>
              <th>{paper.unit}</th>
              <th>{paper.shown}</th>
              <th>{paper.own}</th>
              {paper.area && <th>{paper.area}</th>}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.id}>
                <th scope="row">
                  {unit.n}. {unit.title}
                </th>
                <td>{unit.summary}</td>
                <td>
                  <small>{unit.own}</small>
                </td>
                {paper.area && <td />}
              </tr>
            ))}
          </tbody>
        </table>
        {paper.law && <p class="small">{paper.law}</p>}
        <div class="certificate-signs">
          <p>
            <span>{paper.signed}</span>
            <span>{paper.day}</span>
          </p>
          <p>
            <span>{paper.seen}</span>
            <span>{paper.day}</span>
          </p>
        </div>
        <p class="small">{paper.honest}</p>
      </article>
    </>
  );
}
