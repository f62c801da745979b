import { useEffect, useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import type { record } from './messages/voice-recorder.ts';
import { RecordList } from './RecordList.tsx';

/** A sentence to read. `machine`: a synthetic clip exists for comparison. */
export type Sentence = { name: string; text: string; machine: boolean };
export type HeardLesson = { id: string; title: string };

type Props = {
  words: (typeof record)['vi'];
  base: string;
  label: string;
  phrases: Sentence[];
  lessons: HeardLesson[];
  changed(): void;
};

const fetched = async <T,>(address: string): Promise<T> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return (await answer.json()) as T;
};

/** Returns all sentences of a lesson in page order: its list of clips with their texts. */
async function sentencesIn(base: string, lesson: string): Promise<Sentence[]> {
  const [files, texts] = await Promise.all([
    fetched<string[]>(`${base}clips/vi/${lesson}.json`),
    fetched<Record<string, string>>(`${base}clips/texts.json`),
  ]);
  return files
    .map((file) => /(\w+)\.opus$/.exec(file)![1]!)
    .flatMap((name) => (texts[name] ? [{ name, text: texts[name], machine: true }] : []));
}

/** Shows the shared phrases first; a lesson's sentences are fetched when it is chosen. */
export function RecordTexts({ words, base, label, phrases, lessons, changed }: Props) {
  const [lesson, setLesson] = useState('');
  const [sentences, setSentences] = useState<Sentence[] | 'waiting' | 'missing'>(phrases);
  const [asked, ask] = useState(0);
  useEffect(() => {
    if (lesson === '') return setSentences(phrases);
    let left = false;
    setSentences('waiting');
    sentencesIn(base, lesson).then(
      (come) => left || setSentences(come),
      () => left || setSentences('missing'),
    );
    return () => void (left = true);
  }, [base, phrases, lesson, asked]);
  return (
    <section>
      <h2>
        <label for="record-which">{words.which}</label>
      </h2>
      <p>
        <select
          id="record-which"
          value={lesson}
          onChange={(event) => setLesson(event.currentTarget.value)}
        >
          <option value="">{interpolate(words.shared, { n: phrases.length })}</option>
          {lessons.map(({ id, title }) => (
            <option key={id} value={id}>
              {interpolate(words.lesson, { title })}
            </option>
          ))}
        </select>
      </p>
      {sentences === 'waiting' ? (
        <p role="status">{words.listWait}</p>
      ) : sentences === 'missing' ? (
        <p role="status">
          {words.listMissing}{' '}
          <button class="button" onClick={() => ask(asked + 1)}>
            {words.retry}
          </button>
        </p>
      ) : (
        <RecordList
          key={lesson}
          words={words}
          base={base}
          label={label}
          sentences={sentences}
          changed={changed}
        />
      )}
    </section>
  );
}
