import { useState } from 'preact/hooks';
import { MAX_CLASSES, setFirst } from '#core/year/edit-year.ts';
import { dayInWords, isDay } from '#core/year/day.ts';
import type { SchoolYear } from '#core/year/year.ts';
import { interpolate } from '#core/text/messages.ts';
import type { year as yearWords } from '../messages/year.ts';

type Props = {
  words: (typeof yearWords)['vi'];
  year: SchoolYear;
  add(grade: number): void;
  setYear(next: SchoolYear): void;
};

const grades = Array.from({ length: 12 }, (_, place) => place + 1);

/** Edits the year's first day, and adds a class. */
export function AddClass({ words, year, add, setYear }: Props) {
  const [grade, setGrade] = useState(1);
  const isFull = year.classes.length >= MAX_CLASSES;
  return (
    <div class="year-form">
      <label>
        {words.first}{' '}
        <input
          type="date"
          value={year.first}
          autocomplete="off"
          aria-describedby="first-how"
          onChange={({ currentTarget: { value } }) =>
            isDay(value) && setYear(setFirst(year, value))
          }
        />
      </label>
      <p class="small" id="first-how">
        <b>{interpolate(words.firstIs, { date: dayInWords(year.first) })}</b> {words.firstHow}
      </p>
      <form
        class="row acts"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isFull) add(grade);
        }}
      >
        <label>
          {words.addGrade}{' '}
          <select
            data-go="add"
            value={grade}
            onChange={({ currentTarget: { value } }) => setGrade(Number(value))}
          >
            {grades.map((n) => (
              <option key={n} value={n}>
                {interpolate(words.grade, { n })}
              </option>
            ))}
          </select>
        </label>
        <button class={isFull ? 'button waiting' : 'button main'} aria-disabled={isFull}>
          {words.add}
        </button>
      </form>
      {isFull && <p class="small">{interpolate(words.most, { n: MAX_CLASSES })}</p>}
    </div>
  );
}
