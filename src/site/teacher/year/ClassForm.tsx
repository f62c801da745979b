import { changeClass, MAX_NAME_LENGTH } from '#core/year/edit-year.ts';
import type { ClassYear, SchoolYear } from '#core/year/year.ts';
import { interpolate } from '#core/text/messages.ts';
import type { year as yearWords } from '../messages/year.ts';

type Props = {
  words: (typeof yearWords)['vi'];
  own: ClassYear;
  year: SchoolYear;
  change(next: SchoolYear): void;
  remove(): void;
};

/** Edits a class's name, the day of its period, and the day its boarders go home. */
export function ClassForm({ words, own: schoolClass, year, change, remove }: Props) {
  const set = (changed: Parameters<typeof changeClass>[2]) =>
    change(changeClass(year, schoolClass.id, changed));
  const days = words.days.map((day, place) => (
    <option key={day} value={place + 1}>
      {day}
    </option>
  ));
  return (
    <fieldset class="year-form class-form">
      <legend>
        {schoolClass.name} · {interpolate(words.grade, { n: schoolClass.grade })}
      </legend>
      <label class="screen-only">
        {words.name}{' '}
        <input
          data-go="name"
          value={schoolClass.name}
          maxLength={MAX_NAME_LENGTH}
          size={MAX_NAME_LENGTH}
          autocomplete="off"
          spellcheck={false}
          onChange={({ currentTarget: { value } }) =>
            set({ name: value.trim() || String(schoolClass.grade) })
          }
        />
      </label>
      <label>
        {words.day}{' '}
        <select
          value={schoolClass.day}
          onChange={({ currentTarget: { value } }) => set({ day: Number(value) })}
        >
          {days}
        </select>
      </label>
      <label class={schoolClass.isLastPeriod ? 'tick' : 'tick screen-only'}>
        <input
          type="checkbox"
          checked={schoolClass.isLastPeriod}
          onChange={({ currentTarget: { checked } }) => set({ isLastPeriod: checked })}
        />
        <span>{words.lastPeriod}</span>
      </label>
      <label>
        {words.home}{' '}
        <select
          value={schoolClass.homeDay ?? 0}
          onChange={({ currentTarget: { value } }) => set({ homeDay: Number(value) || null })}
        >
          <option value={0}>{words.noHome}</option>
          {days}
        </select>
      </label>
      <button type="button" class="button quiet screen-only" onClick={remove}>
        {interpolate(words.remove, { name: schoolClass.name })}
      </button>
    </fieldset>
  );
}
