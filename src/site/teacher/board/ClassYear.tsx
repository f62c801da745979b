import { useState } from 'preact/hooks';
import { archive } from '#core/class/class-commands.ts';
import { dayOf } from '#core/text/calendar.ts';
import { movedUp } from '#core/class/school-year.ts';
import { newId } from '#core/progress/ids.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import { freeClassNumber, saveClass } from '../state/class-books.ts';
import { Confirmed } from '../../pupil/profiles/Confirmed.tsx';
import type { ClassSession } from './open-class.ts';

const words = classes.roster;

/** Returns the name for the next grade: “4A” → “5A”. */
const nextName = (name: string): string =>
  name.replace(/^\d{1,2}/, (grade) => String(Math.min(12, Number(grade) + 1)));

/** Ends a class's year: move up, archive, or erase. */
export function ClassYear({
  open,
  drop,
  openOther,
}: {
  open: ClassSession;
  drop(): void;
  openOther(id: string): void;
}) {
  const { book, isDemo } = open;
  const about = book.about.value;
  const [name, setName] = useState(nextName(about.name));
  const [said, say] = useState('');
  if (isDemo) return null;
  const moveUp = async () => {
    const number = await freeClassNumber();
    if (number === null) return say(classes.made.full);
    const grade = Math.min(12, about.grade + 1);
    const next = movedUp(
      book,
      { name, grade, number, year: about.year + 1 },
      dayOf(Date.now()),
      newId,
    );
    const kept = await saveClass(next);
    if (kept.state === 'refused')
      return say(classes.refused[kept.why === 'full' ? 'full' : 'failed']);
    await open.change(archive(book, true, newId()));
    openOther(next.id);
  };
  return (
    <section class="plate">
      <h2>{words.up}</h2>
      <p>{words.upHow}</p>
      <div class="row acts">
        <label class="choice-of">
          <span>{words.upName}</span>
          <input
            value={name}
            maxLength={20}
            autocomplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button class="button" onClick={() => void moveUp()}>
          {interpolate(words.upDo, { name })}
        </button>
        <button
          class="button"
          onClick={() => void open.change(archive(book, !about.isArchived, newId()))}
        >
          {about.isArchived ? words.unarchive : words.archive}
        </button>
        <Confirmed
          label={words.drop}
          words={{
            sure: interpolate(words.dropSure, { name: about.name }),
            yes: words.dropYes,
            no: classes.cancel,
          }}
          act={drop}
        />
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
