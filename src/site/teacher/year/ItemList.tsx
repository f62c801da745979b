import type { ClassYear, Item } from '#core/year/year.ts';
import { interpolate } from '#core/text/messages.ts';
import type { year as yearWords } from '../messages/year.ts';

type Props = {
  base: string;
  words: (typeof yearWords)['vi'];
  own: ClassYear;
  items: readonly Item[];
  picked: string | null;
  pick(key: string | null): void;
  fillRest(): void;
  clear(): void;
};

/** Lists everything plannable for the class; the teacher picks an item, then a week. */
export function ItemList({
  base,
  words,
  own: schoolClass,
  items,
  picked,
  pick,
  fillRest,
  clear,
}: Props) {
  const isWhole = items.every(({ key }) => schoolClass.placed[key] !== undefined);
  return (
    <section class="year-items screen-only">
      <h2>{words.items}</h2>
      <p class="row acts">
        <button
          class={isWhole ? 'button waiting' : 'button main'}
          aria-disabled={isWhole}
          onClick={fillRest}
        >
          {words.fill}
        </button>
        <button class="button quiet" onClick={clear}>
          {words.clear}
        </button>
      </p>
      <ul>
        {items.map(({ key, sort, title, isSensitive, aiGrades }) => {
          const n = schoolClass.placed[key];
          return (
            <li key={key} class={sort}>
              <button
                class="item"
                data-go={`item-${key}`}
                aria-pressed={picked === key}
                onClick={() => pick(picked === key ? null : key)}
                onKeyDown={(event) => event.key === 'Escape' && pick(null)}
              >
                <span>{title}</span>
                <small>
                  {isSensitive && `${words.sensitive} · `}
                  {aiGrades.includes(schoolClass.grade) && `${words.aiMark} · `}
                  {n === undefined ? words.notPlaced : interpolate(words.inWeek, { n })}
                </small>
              </button>
              {sort === 'lesson' && (
                <a href={`${base}teachers/plans/${key}/`}>
                  {words.plan}
                  <span class="unseen">: {title}</span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
