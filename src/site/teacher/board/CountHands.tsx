import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { addCollection } from '#core/class/class-commands.ts';
import { createCollection } from '#core/class/collect.ts';
import { handsRecord, ticketOf } from '#core/class/paper.ts';
import type { ClassRecord, Phase } from '#core/class/record.ts';
import { newId } from '#core/progress/ids.ts';
import { letterOf } from '#core/teaching/print-cards.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import type { OnCollected } from './use-took.tsx';
import { LessonChoice } from './LessonChoice.tsx';
import type { ClassSession } from './open-class.ts';

const words = classes.collect;
type Counts = Record<string, Record<string, number>>;

type Props = {
  open: ClassSession;
  took: OnCollected;
  /** What was saved last, and its undo. */
  note: ComponentChildren;
  base: string;
  /** The id of the lesson chosen first. */
  first?: string | undefined;
};

/**
 * Enters hands counted in front of the projector, and the number of families that talked at home.
 * Excludes sensitive lessons.
 */
export function CountHands({ open, took, note, base, first }: Props) {
  const { book } = open;
  const given = [...open.lessons.values()].filter(({ shape }) => !shape.sensitive);
  const [chosen, choose] = useState(given.find(({ id }) => id === first)?.id ?? given[0]!.id);
  const [phase, setPhase] = useState<Phase>('after');
  const [counts, setCounts] = useState<Counts>({});
  const [families, setFamilies] = useState(0);
  const [said, say] = useState('');
  const lesson = open.lessons.get(chosen)!;
  const asked = ticketOf(lesson);
  const start = () => (setCounts({}), setFamilies(0), say(''));
  const save = () => {
    const taking = newId();
    const hands = asked.flatMap(
      (item) => handsRecord(lesson, item, phase, counts[item] ?? {}, taking) ?? [],
    );
    const records: ClassRecord[] = [
      ...hands,
      ...(families > 0
        ? [{ kind: 'families' as const, id: `${taking}.families`, lesson: chosen, families }]
        : []),
    ];
    if (records.length === 0) return say(words.nothing);
    start();
    void took(
      addCollection(book, createCollection(taking, 'hands', Date.now(), records)),
      taking,
      words.handsSaved,
      () => (choose(chosen), setPhase(phase), setCounts(counts), setFamilies(families)),
    );
  };
  const digits = (text: string): number => Math.min(99, Number(text.replace(/\D/g, '')) || 0);
  return (
    <section class="plate">
      <h2>{words.hands}</h2>
      <p>{words.handsHow}</p>
      <p class="row acts">
        <LessonChoice lessons={given} value={chosen} choose={(id) => (choose(id), start())} />
        {(['before', 'after'] as const).map((name) => (
          <button
            key={name}
            class="button"
            aria-pressed={phase === name}
            onClick={() => setPhase(name)}
          >
            {words[name]}
          </button>
        ))}
        <a href={`${base}teachers/show/${chosen}/`} referrerpolicy="same-origin">
          {words.show}
        </a>
      </p>
      {asked.length === 0 && <p>{words.noLesson}</p>}
      {asked.map((item) => (
        <fieldset key={item} class="hands">
          <legend>{lesson.items[item]!.label}</legend>
          {lesson.items[item]!.options!.map(({ id }, index) => (
            <label key={id}>
              <span aria-hidden="true">{letterOf(index)}</span>
              <input
                inputMode="numeric"
                autocomplete="off"
                aria-label={interpolate(words.raised, { letter: letterOf(index) })}
                value={counts[item]?.[id] || ''}
                onInput={(event) =>
                  setCounts({
                    ...counts,
                    [item]: { ...counts[item], [id]: digits(event.currentTarget.value) },
                  })
                }
              />
            </label>
          ))}
        </fieldset>
      ))}
      <p>
        <label class="choice-of">
          <span>{words.families}</span>
          <input
            class="number"
            inputMode="numeric"
            autocomplete="off"
            value={families || ''}
            onInput={(event) => setFamilies(digits(event.currentTarget.value))}
          />
        </label>
      </p>
      <p>
        <button class="button main" onClick={save}>
          {words.save}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
      {note}
    </section>
  );
}
