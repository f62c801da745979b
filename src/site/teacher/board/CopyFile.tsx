import { useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import { exportClasses, markBackedUp, importClasses } from '../state/class-books.ts';
import { saveFile } from '#player/ui/save-file.ts';
import { InAppNote } from '../../help/InAppNote.tsx';

const words = classes.copy;
/** A shorter passphrase is easy to guess for a finder of the stick. */
const MIN = 10;

const nameOn = (day: Date): string =>
  `cac-lop-${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}.elm-lop`;

/**
 * Exports all classes as one file encrypted with the teacher's passphrase, and imports such a file.
 */
export function CopyFile({
  hasClasses,
  asks,
  changed,
}: {
  hasClasses: boolean;
  asks: boolean;
  changed(): void;
}) {
  const [key, setKey] = useState('');
  const [said, say] = useState('');
  const isShort = key.trim().length < MIN;
  const percent = (text: string) => (share: number) =>
    say(interpolate(text, { n: Math.round(share * 100) }));
  const save = async () => {
    if (isShort) return say(words.short);
    const file = nameOn(new Date());
    const made = await exportClasses(key, percent(words.working)).catch(() => null);
    if (!made) return say(words.unsaved);
    saveFile(made, file, 'application/octet-stream');
    await markBackedUp();
    say(interpolate(words.saved, { file }));
    changed();
  };
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const come = await file
      .arrayBuffer()
      .then((bytes) => importClasses(new Uint8Array(bytes), key, percent(words.opening)))
      .catch(() => null);
    input.value = '';
    if (!come) return say(words.unread);
    if (come.state === 'refused') return say(words.refused[come.why]);
    say(
      `${interpolate(words.taken, { n: come.classes })} ${come.left > 0 ? interpolate(words.left, { n: come.left }) : ''}`,
    );
    changed();
  };
  return (
    <section class="plate copy-file">
      <h2>{words.title}</h2>
      {asks && <p class="note">{words.remind}</p>}
      <p>{words.how}</p>
      <p class="row acts">
        <label class="choice-of">
          <span>{words.words}</span>
          <input
            value={key}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="copy-words-hint"
            onInput={(event) => setKey(event.currentTarget.value)}
          />
        </label>
        {hasClasses && (
          <button class="button" onClick={() => void save()}>
            {words.save}
          </button>
        )}
        <label class="button file">
          {words.open}
          <input
            class="unseen"
            type="file"
            accept=".elm-lop"
            onChange={(event) => void open(event.currentTarget)}
          />
        </label>
      </p>
      <p class="small" id="copy-words-hint">
        {words.wordsHint} <InAppNote lang="vi" />
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
