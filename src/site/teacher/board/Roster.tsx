import { useState } from 'preact/hooks';
import { erasePupil, markLeft, setPupil } from '#core/class/class-commands.ts';
import { isEnrolled, type EnrolledPupil } from '#core/class/class.ts';
import { dayOf } from '#core/text/calendar.ts';
import { newId } from '#core/progress/ids.ts';
import { pupilsOf, type ListedPupil } from '#core/class/work.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import { Confirmed } from '../../pupil/profiles/Confirmed.tsx';
import { ClassYear } from './ClassYear.tsx';
import type { ClassSession } from './open-class.ts';

const words = classes.roster;

type Props = { open: ClassSession; drop(): void; openOther(id: string): void };

/**
 * Edits the pupils: names, arrivals and departures during the year, erasing; then the class's year.
 */
export function Roster({ open, drop, openOther }: Props) {
  const { book } = open;
  const [said, say] = useState('');
  const pupils = pupilsOf(book);
  const today = dayOf(Date.now());
  const isTaken = (card: number, but?: string) =>
    pupils.some((pupil) => pupil.card === card && pupil.id !== but && isEnrolled(pupil, today));
  const keep = async (id: string, pupil: EnrolledPupil) => {
    if (isTaken(pupil.card, id)) return say(interpolate(words.cardTaken, { n: pupil.card }));
    await open.change(setPupil(book, id, pupil, newId()));
    say(words.saved);
  };
  const back = ({ id, until: _, ...pupil }: ListedPupil) => keep(id, pupil);
  return (
    <>
      <p role="status">{said}</p>
      <ul class="roster">
        {pupils.map((pupil) => {
          const { id, card, name } = pupil;
          return (
            <li key={id}>
              <b>{interpolate(classes.collect.card, { n: card })}</b>
              <input
                aria-label={`${words.name}: ${interpolate(classes.collect.card, { n: card })}`}
                value={name ?? ''}
                maxLength={60}
                autocomplete="off"
                onChange={(event) => {
                  const { id: __, name: ___, ...rest } = pupil;
                  const typed = event.currentTarget.value
                    .normalize('NFC')
                    .replace(/\s+/g, ' ')
                    .trim();
                  void keep(id, { ...rest, ...(typed ? { name: typed } : {}) });
                }}
              />
              {isEnrolled(pupil, today) ? (
                <button
                  class="button"
                  onClick={() => void open.change(markLeft(book, id, today, newId()))}
                >
                  {words.leave}
                </button>
              ) : (
                <>
                  <span>{words.left}</span>
                  <button class="button" onClick={() => void back(pupil)}>
                    {words.back}
                  </button>
                </>
              )}
              <Confirmed
                label={words.erase}
                words={{
                  sure: interpolate(words.eraseSure, { n: card }),
                  yes: words.eraseYes,
                  no: classes.cancel,
                }}
                act={() => void open.change(erasePupil(book, id, newId()))}
              />
            </li>
          );
        })}
      </ul>
      <NewChild
        next={Math.max(0, ...pupils.map(({ card }) => card)) + 1}
        add={(pupil) => void keep(newId(), { ...pupil, from: today })}
      />
      <ClassYear open={open} drop={drop} openOther={openOther} />
    </>
  );
}

/** Adds a pupil who arrives during the year. */
function NewChild({ next, add }: { next: number; add(pupil: EnrolledPupil): void }) {
  const [card, setCard] = useState<number | null>(null);
  const [name, setName] = useState('');
  return (
    <form
      class="row acts plate"
      onSubmit={(event) => {
        event.preventDefault();
        const tidy = name.normalize('NFC').replace(/\s+/g, ' ').trim();
        add({ state: 'listed', card: card ?? next, ...(tidy ? { name: tidy } : {}) });
        setCard(null);
        setName('');
      }}
    >
      <b>{words.add}</b>
      <label class="choice-of">
        <span>{words.card}</span>
        <input
          class="number"
          inputMode="numeric"
          value={card ?? next}
          autocomplete="off"
          onInput={(event) =>
            setCard(Number(event.currentTarget.value.replace(/\D/g, '').slice(0, 3)) || null)
          }
        />
      </label>
      <label class="choice-of">
        <span>{words.name}</span>
        <input
          value={name}
          maxLength={60}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button class="button">{words.save}</button>
    </form>
  );
}
