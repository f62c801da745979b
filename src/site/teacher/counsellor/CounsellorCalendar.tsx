import { useEffect, useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { counsellor } from '../messages/counsellor.ts';
import { decodeAssignment } from '#core/codes/assign-code.ts';

/** `modules`: the numbers of each module's lessons, by the module's number. */
type Props = { modules: Record<string, number[]> };

/** Filters the page's table to the rows of one class. The code is not stored. */
export function Island({ modules }: Props) {
  const words = counsellor.vi;
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState<number[] | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    for (const row of document.querySelectorAll<HTMLElement>('[data-lesson-n]'))
      row.hidden = shown !== null && !shown.includes(Number(row.dataset.lessonN));
  }, [shown]);
  const open = () => {
    const read = decodeAssignment(typed);
    if (read.state === 'wrong') return setSaid(words.wrong);
    const given = read.items.flatMap((n) => modules[n] ?? [n]);
    const n = [...document.querySelectorAll<HTMLElement>('[data-lesson-n]')].filter(({ dataset }) =>
      given.includes(Number(dataset.lessonN)),
    ).length;
    setShown(given);
    setSaid(n === 0 ? words.none : interpolate(words.some, { n }));
  };
  return (
    <form
      class="code-form screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <label for="class-code">{words.type}</label>
      <input
        id="class-code"
        value={typed}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button class="button main">{words.show}</button>
      {shown && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setShown(null);
            setSaid('');
            setTyped('');
          }}
        >
          {words.showAll}
        </button>
      )}
      <p role="status">{said}</p>
    </form>
  );
}
