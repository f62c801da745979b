import { useState } from 'preact/hooks';
import type { ClassBook } from '#core/class/book.ts';
import { classes } from '../messages/classes.ts';
import { freeClassNumber } from '../state/class-books.ts';
import type { ListPreview as Preview } from '#core/roster-import/preview.ts';
import type { ReadList } from '#core/roster-import/read-list.ts';
import { bookOf, gradeIn, numbered, type NewPupil } from './new-book.ts';
import { PupilCount } from './PupilCount.tsx';
import { ListPreview } from './ListPreview.tsx';

const words = classes.made;
type How = 'byNumber' | 'byPaste' | 'byFile';
const ways: readonly How[] = ['byNumber', 'byPaste', 'byFile'];
/** Creates a class by size, from a pasted list, or from a file. */
export function NewClass({ make, cancel }: { make(book: ClassBook): void; cancel(): void }) {
  const [name, setName] = useState('');
  const [grade, setGrade] = useState<number | null>(null);
  const [how, setHow] = useState<How>('byNumber');
  const [many, setMany] = useState(35);
  const [read, setRead] = useState<ReadList | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [said, say] = useState('');
  /** The grade in a name such as “4A”; for other names the teacher chooses it. */
  const chosen = grade ?? gradeIn(name) ?? 4;
  const lists = () => import('#core/roster-import/read-list.ts');
  const show = async (way: 'byPaste' | 'byFile', reading: () => Promise<ReadList>) => {
    try {
      setRead(await reading());
      say('');
    } catch {
      setRead(null);
      setPreview(null);
      say(words.unread[way]);
    }
  };
  const paste = async (text: string) => {
    if (text.trim() !== '') await show('byPaste', async () => (await lists()).readPasted(text));
    else {
      setPreview(null);
      setRead(null);
    }
  };
  const openFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file)
      await show('byFile', async () =>
        (await lists()).readListFile(new Uint8Array(await file.arrayBuffer())),
      );
    input.value = '';
  };
  const children: NewPupil[] =
    how === 'byNumber'
      ? numbered(many)
      : (preview?.children ?? []).map(({ number, name: childName }) => ({
          card: number,
          name: childName,
        }));
  const create = async () => {
    if (name.trim() === '') return say(words.noName);
    if (children.length === 0) return say(words.noChild);
    const number = await freeClassNumber().catch(() => 'unread' as const);
    if (number === 'unread') return say(classes.unread);
    if (number === null) return say(words.full);
    make(bookOf(name.normalize('NFC').trim(), chosen, number, children));
  };
  return (
    <section class="plate new-class">
      <h2>{classes.make}</h2>
      <p class="row acts">
        <label class="choice-of">
          <span>{words.name}</span>
          <input
            value={name}
            maxLength={20}
            placeholder={words.nameHint}
            autocomplete="off"
            ref={(input) => void (name === '' && how === 'byNumber' && input?.focus())}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label class="choice-of">
          <span>{words.grade}</span>
          <select value={chosen} onChange={(event) => setGrade(Number(event.currentTarget.value))}>
            {Array.from({ length: 12 }, (_, index) => (
              <option key={index} value={index + 1}>
                {index + 1}
              </option>
            ))}
          </select>
        </label>
      </p>
      <fieldset>
        <legend>{words.how}</legend>
        {ways.map((way) => (
          <label key={way} class="tick">
            <input
              type="radio"
              name="how"
              checked={how === way}
              onChange={() => (setHow(way), setRead(null), setPreview(null))}
            />
            <span>{words[way]}</span>
          </label>
        ))}
      </fieldset>
      {how === 'byNumber' && <PupilCount many={many} set={setMany} />}
      {how === 'byPaste' && (
        <label class="choice-of whole-row">
          <span>{words.paste}</span>
          <textarea
            rows={5}
            spellcheck={false}
            onInput={(event) => void paste(event.currentTarget.value)}
          />
          <small>{words.pasteHint}</small>
        </label>
      )}
      {how === 'byFile' && (
        <label class="button file">
          {words.file}
          <input
            class="unseen"
            type="file"
            accept=".xlsx,.xls,.csv,.txt"
            onChange={(event) => void openFile(event.currentTarget)}
          />
        </label>
      )}
      {read && <ListPreview read={read} changed={setPreview} />}
      <p class="row acts">
        <button class="button main" onClick={() => void create()}>
          {words.make}
        </button>
        <button class="button" onClick={cancel}>
          {classes.cancel}
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
