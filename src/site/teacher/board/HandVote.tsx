import { useState } from 'preact/hooks';
import { lessonItems } from '#player/hydrate/module-items.ts';
import type { PageItem } from '#player/hydrate/page-data.ts';
import { addCollection } from '#core/class/class-commands.ts';
import { latestLesson } from '#core/class/latest.ts';
import { createCollection } from '#core/class/collect.ts';
import { handsRecord, ticketOf } from '#core/class/paper.ts';
import { newId } from '#core/progress/ids.ts';
import { classes } from '../messages/classes.ts';
import { LessonChoice } from './LessonChoice.tsx';
import type { ClassSession } from './open-class.ts';
import { TicketQuestion, type Hands } from './TicketQuestion.tsx';
import { useCollectionUndo } from './use-took.tsx';

const words = classes.ticket;
type Asked = { id: string; item: PageItem }[];

/**
 * Shows three questions to the class, one per screen. Counted hands are typed in and added to the
 * same board.
 */
export function Ticket({ open, base }: { open: ClassSession; base: string }) {
  const { book, lessons } = open;
  const given = [...lessons.values()].filter(({ shape }) => !shape.sensitive);
  const latest = latestLesson(book, lessons);
  const first = given.find(({ id }) => id === latest) ?? given[0]!;
  const [chosen, choose] = useState(first.id);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [at, setAt] = useState(0);
  const [hands, setHands] = useState<Record<string, Hands>>({});
  const [said, say] = useState('');
  const { took, note } = useCollectionUndo(open);
  const lesson = lessons.get(chosen)!;
  const begin = async () => {
    say(words.loading);
    try {
      const { items } = await lessonItems(chosen, lesson.module);
      const questions = ticketOf(lesson).flatMap((id) =>
        items[id] ? [{ id, item: items[id] }] : [],
      );
      say(questions.length === 0 ? words.none : '');
      setHands({});
      setAt(0);
      setAsked(questions.length === 0 ? null : questions);
    } catch {
      say(words.unloaded);
    }
  };
  const save = async () => {
    const taking = newId();
    const records = asked!.flatMap(
      ({ id }) => handsRecord(lesson, id, 'after', hands[id] ?? {}, taking) ?? [],
    );
    if (records.length === 0) return say(classes.collect.nothing);
    setAsked(null);
    say('');
    await took(
      addCollection(book, createCollection(taking, 'hands', Date.now(), records)),
      taking,
      classes.collect.handsSaved,
    );
  };
  const question = asked?.[at];
  return (
    <>
      {note}
      {!question && (
        <section class="plate">
          <h2>{classes.views.ticket}</h2>
          <p>{words.how}</p>
          <p class="row acts">
            <LessonChoice lessons={given} value={chosen} choose={choose} />
            <button class="button main" onClick={() => void begin()}>
              {said === words.unloaded ? classes.again : words.begin}
            </button>
          </p>
        </section>
      )}
      {question && (
        <TicketQuestion
          key={question.id}
          base={base}
          item={question.item}
          place={{ n: at + 1, of: asked.length }}
          hands={hands[question.id] ?? {}}
          count={(counted) => setHands({ ...hands, [question.id]: counted })}
        >
          <p class="row acts">
            {at > 0 && (
              <button class="button" onClick={() => setAt(at - 1)}>
                {words.back}
              </button>
            )}
            {at + 1 < asked.length ? (
              <button class="button main" onClick={() => setAt(at + 1)}>
                {words.next}
              </button>
            ) : (
              <button class="button main" onClick={() => void save()}>
                {words.save}
              </button>
            )}
            <button class="button quiet" onClick={() => setAsked(null)}>
              {classes.cancel}
            </button>
          </p>
        </TicketQuestion>
      )}
      <p role="status">{said}</p>
    </>
  );
}
