import { yearWords } from '#core/class/school-year.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import type { ClassHead } from '../state/class-books.ts';

/** Lists the teacher's classes as links. */
export function ClassList({
  heads,
  open,
}: {
  heads: readonly ClassHead[];
  open(id: string): void;
}) {
  if (heads.length === 0) return <p>{classes.none}</p>;
  return (
    <ul class="class-list">
      {heads.map(({ id, about, pupils }) => {
        const more = [
          interpolate(classes.children, { n: pupils }),
          interpolate(classes.year, { year: yearWords(about.year) }),
          ...(about.isArchived ? [classes.archived] : []),
        ].join(' · ');
        return (
          <li key={id}>
            <button
              class={about.isArchived ? 'button soon' : 'button'}
              aria-label={`${interpolate(classes.open, { name: about.name })} ${more}`}
              onClick={() => open(id)}
            >
              <b>{about.name}</b> <span>{more}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
