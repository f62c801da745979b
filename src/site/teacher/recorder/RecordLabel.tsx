import { useState } from 'preact/hooks';
import { MAX_LABEL_LENGTH, tidyLabel } from '#core/progress/voice-clip.ts';
import type { record } from './messages/voice-recorder.ts';

type Props = {
  words: (typeof record)['vi'];
  label: string;
  /** Labels that have recordings here. */ here: string[];
  choose(label: string): void;
};

/** Asks “Tiếng gì?”: five preset labels, those used here, and free text. */
export function RecordLabel({ words, label, here, choose }: Props) {
  const [typed, setTyped] = useState('');
  const all = [...new Set([...words.labels, ...here, ...(label ? [label] : [])])];
  const use = (event: Event) => {
    event.preventDefault();
    if (tidyLabel(typed) === '') return;
    choose(tidyLabel(typed));
    setTyped('');
  };
  return (
    <section>
      <h2>{words.what}</h2>
      <p>{words.whatHow}</p>
      <div class="grade-list" role="group" aria-label={words.what}>
        {all.map((option) => (
          <button
            key={option}
            class="button record-label"
            aria-pressed={option === label}
            onClick={() => choose(option)}
          >
            {option}
          </button>
        ))}
      </div>
      <form class="code-form" onSubmit={use}>
        <label for="other-label">{words.other}</label>
        <input
          id="other-label"
          value={typed}
          maxLength={MAX_LABEL_LENGTH}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button class="button">{words.useOther}</button>
      </form>
      <p class="small">{words.spoken}</p>
    </section>
  );
}
