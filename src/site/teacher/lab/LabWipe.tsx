import { useState } from 'preact/hooks';
import type { lab } from './messages/lab.ts';
import { compareMark, forgetLabMark, type LabMark } from '#player/progress/lab-mark.ts';

type Props = {
  words: (typeof lab)['vi']['wipe'];
  mark: LabMark;
  found(wipe: 'kept' | 'wiped' | 'unasked'): void;
};

/** Shows four symbols to write down, and a field to enter them after the computer was off. */
export function LabWipe({ words, mark, found }: Props) {
  const [typed, setTyped] = useState('');
  const [said, say] = useState('');
  const look = () => {
    const seen = compareMark(typed, mark);
    say(seen === 'mistyped' ? words.mistyped : seen === 'same-visit' ? words.sameVisit : '');
    found(seen === 'kept' || seen === 'wiped' ? seen : 'unasked');
  };
  const forget = () => {
    forgetLabMark();
    say(words.forgot);
  };
  return (
    <div class="lab-act">
      <p>
        {words.code}: <b class="lab-code">{mark.code}</b>
      </p>
      <ol class="numbered screen-only">
        {words.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <form
        class="code-form screen-only"
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <label for="lab-code">{words.ask}</label>
        <input
          id="lab-code"
          value={typed}
          maxLength={9}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button class="button">{words.look}</button>
        <button type="button" class="button quiet" onClick={forget}>
          {words.forget}
        </button>
        <p role="status">{said}</p>
      </form>
    </div>
  );
}
