import { useState } from 'preact/hooks';
import {
  isTermRow,
  MAX_NAME_LENGTH,
  MAX_PEOPLE,
  type ReportLesson,
  type TermRow,
} from '#core/term-report/term-report.ts';
import { interpolate } from '#core/text/messages.ts';
import { report as words } from '../messages/report.ts';

type Props = {
  lessons: readonly ReportLesson[];
  /** The row being edited; null for a new one. */
  first: TermRow | null;
  keep(row: TermRow): void;
  say(sentence: string): void;
};

const GRADES = Array.from({ length: 12 }, (_, index) => index + 1);
const empty: TermRow = { name: '', grade: 1, lessons: [], pupils: 0, families: 0 };

/** Edits one class by hand, with the same numbers as from a board. */
export function RowForm({ lessons, first, keep, say }: Props) {
  const [row, setRow] = useState<TermRow>(first ?? empty);
  const [typed, setTyped] = useState({
    pupils: first ? String(first.pupils) : '',
    families: first ? String(first.families) : '',
  });
  const gradeLessons = lessons.filter(({ grades }) => grades.includes(row.grade));
  const others = lessons.filter(({ grades }) => !grades.includes(row.grade));
  const countOf = (some: readonly ReportLesson[]) =>
    some.filter(({ id }) => row.lessons.includes(id)).length;
  const tick = (id: string, isOn: boolean) =>
    setRow({
      ...row,
      lessons: isOn ? [...row.lessons, id] : row.lessons.filter((lesson) => lesson !== id),
    });
  const tickOf = ({ id, title }: ReportLesson) => (
    <label key={id} class="tick">
      <input
        type="checkbox"
        checked={row.lessons.includes(id)}
        onChange={({ currentTarget: { checked } }) => tick(id, checked)}
      />
      {title}
    </label>
  );
  const submit = (event: Event) => {
    event.preventDefault();
    const count = (text: string): number => (text === '' ? NaN : Number(text));
    const whole: TermRow = {
      ...row,
      name: row.name.trim(),
      lessons: lessons.map(({ id }) => id).filter((id) => row.lessons.includes(id)),
      pupils: count(typed.pupils),
      families: count(typed.families),
    };
    if (!isTermRow(whole))
      return say(interpolate(words.wrong, { longest: MAX_NAME_LENGTH, most: MAX_PEOPLE }));
    keep(whole);
    setRow({ ...empty, grade: row.grade });
    setTyped({ pupils: '', families: '' });
  };
  return (
    <form class="term-form" onSubmit={submit}>
      <label>
        {words.name}
        <input
          value={row.name}
          maxLength={MAX_NAME_LENGTH}
          size={8}
          placeholder={words.nameHow}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget: { value } }) => setRow({ ...row, name: value })}
        />
      </label>
      <label>
        {words.grade}
        <select
          value={row.grade}
          onChange={({ currentTarget: { value } }) => setRow({ ...row, grade: Number(value) })}
        >
          {GRADES.map((grade) => (
            <option key={grade} value={grade}>
              {interpolate(words.gradeOf, { n: grade })}
            </option>
          ))}
        </select>
      </label>
      {(['pupils', 'families'] as const).map((name) => (
        <label key={name}>
          {words[name]}
          <input
            type="number"
            inputMode="numeric"
            min={0}
            max={MAX_PEOPLE}
            step={1}
            autocomplete="off"
            value={typed[name]}
            onInput={({ currentTarget: { value } }) => setTyped({ ...typed, [name]: value })}
          />
        </label>
      ))}
      <fieldset>
        <legend>{interpolate(words.lessons, { n: countOf(gradeLessons) })}</legend>
        {gradeLessons.map(tickOf)}
        {/* A class may have had another grade's lesson: a row from the board includes it. */}
        <details
          open={
            first !== null && first.lessons.some((id) => others.some((lesson) => lesson.id === id))
          }
        >
          <summary>{interpolate(words.otherLessons, { n: countOf(others) })}</summary>
          {others.map(tickOf)}
        </details>
      </fieldset>
      <button class="button">{words.add}</button>
    </form>
  );
}
