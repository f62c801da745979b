import type { ComponentChildren } from 'preact';
import type { ClassYear, Item, SchoolYear } from '#core/year/year.ts';
import { interpolate } from '#core/text/messages.ts';
import type { year as yearWords } from '../messages/year.ts';

type Props = {
  words: (typeof yearWords)['vi'];
  year: SchoolYear;
  own: ClassYear | undefined;
  items: readonly Item[];
  canUndo: boolean;
  choose(id: string): void;
  undo(): void;
  saveCalendar(): void;
  /** The status line. */
  children: ComponentChildren;
};

/** Names the shown class and its counts, beside the other classes, undo, print and calendar. */
export function YearHead({
  words,
  year,
  own,
  items,
  canUndo,
  choose,
  undo,
  saveCalendar,
  children,
}: Props) {
  if (!own) return null;
  const countOf = (...sorts: Item['sort'][]): number =>
    items.filter(({ key, sort }) => sorts.includes(sort) && own.placed[key] !== undefined).length;
  return (
    <div class="year-head">
      <h2>{interpolate(words.ofClass, { name: own.name })}</h2>
      <p>
        {interpolate(words.counts, {
          lessons: countOf('lesson'),
          n: countOf('booster', 'opening'),
        })}
      </p>
      {children}
      {year.classes.length > 1 && (
        <div class="chairs screen-only" role="group" aria-label={words.classes}>
          {year.classes.map(({ id, name }) => (
            <button
              key={id}
              class="seat"
              data-go={`class-${id}`}
              aria-pressed={id === own.id}
              onClick={() => choose(id)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <p class="row acts screen-only">
        <button
          class={canUndo ? 'button' : 'button waiting'}
          aria-disabled={!canUndo}
          onClick={() => canUndo && undo()}
        >
          {words.undo}
        </button>
        <button class="button" data-print>
          {words.print}
        </button>
        <button class="button" title={words.calendarHow} onClick={saveCalendar}>
          {words.calendar}
        </button>
      </p>
    </div>
  );
}
