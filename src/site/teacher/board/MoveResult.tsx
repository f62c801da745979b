import { useState } from 'preact/hooks';
import { reassignRecords } from '#core/class/class-commands.ts';
import { latestLesson } from '#core/class/latest.ts';
import { resolveResults } from '#core/class/work.ts';
import { newId } from '#core/progress/ids.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import { LessonChoice } from './LessonChoice.tsx';
import type { ClassSession } from './open-class.ts';
import { PupilChoice } from './PupilChoice.tsx';

const words = classes.takings;
type Part = 'whole' | 'exitA' | 'exitB';

/**
 * Moves a result to another pupil, for example when two pupils at one computer used one card: one
 * exit form or the whole result is moved.
 */
export function MoveResult({ open }: { open: ClassSession }) {
  const { book, lessons } = open;
  const given = [...lessons.values()];
  const [chosen, setLesson] = useState<string | null>(null);
  const lesson = chosen ?? latestLesson(book, lessons) ?? given[0]!.id;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [part, setPart] = useState<Part>('whole');
  const [said, say] = useState('');
  const { pupils, byPupil } = resolveResults(book, lessons);
  const { shape } = lessons.get(lesson)!;
  const isReady = from !== '' && to !== '' && from !== to;
  const moveIt = async () => {
    const result = byPupil.get(from)?.get(lesson);
    const answers = (result?.attempts ?? []).filter(
      ({ item }) => part === 'whole' || shape[part].includes(item),
    );
    const records = [
      ...answers.map(({ id }) => id),
      ...(part === 'whole' ? (result?.carried ?? []).map(({ id }) => id) : []),
    ];
    if (records.length === 0) return say(words.noneMoved);
    await open.change(reassignRecords(book, records, to, newId()));
    say(interpolate(words.moved, { n: records.length }));
  };
  const parts: [Part, string][] = [
    ['whole', words.whole],
    ['exitA', interpolate(classes.collect.form, { form: 'A' })],
    ['exitB', interpolate(classes.collect.form, { form: 'B' })],
  ];
  return (
    <section class="plate">
      <h2>{words.move}</h2>
      <p>{words.moveHow}</p>
      <p class="row acts">
        <PupilChoice label={words.from} pupils={pupils} value={from} none="–" choose={setFrom} />
        <LessonChoice lessons={given} value={lesson} choose={setLesson} />
        <label class="choice-of">
          <span>{words.part}</span>
          <select value={part} onChange={(event) => setPart(event.currentTarget.value as Part)}>
            {parts.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <PupilChoice label={words.to} pupils={pupils} value={to} none="–" choose={setTo} />
        <button
          class="button"
          aria-disabled={!isReady || undefined}
          onClick={() => isReady && void moveIt()}
        >
          {words.do}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
