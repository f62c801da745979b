import { useState } from 'preact/hooks';
import type { ClassBook } from '#core/class/book.ts';
import { classes } from '../messages/classes.ts';
import { home } from '../messages/home.ts';
import { bookOf, gradeIn, numbered } from '../board/new-book.ts';
import { PupilCount } from '../board/PupilCount.tsx';
import { freeClassNumber } from '../state/class-books.ts';

const words = classes.made;

type Props = {
  /** The grade of a name without one. */
  grade: number | null;
  make(book: ClassBook): Promise<void>;
  cancel(): void;
};

/** Creates a class from a name and a number of pupils; a list may follow on its own page. */
export function QuickClass({ grade, make, cancel }: Props) {
  const [name, setName] = useState('');
  const [many, setMany] = useState(35);
  const [said, say] = useState('');
  const create = async () => {
    const chosen = gradeIn(name) ?? grade;
    if (name.trim() === '') return say(words.noName);
    if (chosen === null) return say(home.noGrade);
    if (many === 0) return say(words.noChild);
    const number = await freeClassNumber().catch(() => 'unread' as const);
    if (number === 'unread') return say(classes.unread);
    if (number === null) return say(words.full);
    await make(bookOf(name.normalize('NFC').trim(), chosen, number, numbered(many)));
  };
  return (
    <form
      class="quick-class"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <label class="choice-of">
        <span>{words.name}</span>
        <input
          value={name}
          maxLength={20}
          placeholder={words.nameHint}
          autocomplete="off"
          ref={(input) => void (name === '' && input?.focus())}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <PupilCount many={many} set={setMany} />
      <p class="row acts">
        <button class="button main">{words.make}</button>
        <button class="button" type="button" onClick={cancel}>
          {classes.cancel}
        </button>
      </p>
      <p role="status">{said}</p>
    </form>
  );
}
