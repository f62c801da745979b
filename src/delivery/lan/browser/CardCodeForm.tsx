import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import type { lan } from '../messages/lan.ts';
import type { NotDone } from './card-client.ts';
import { signInWithCard, type Asked, type SignInResult } from './sit-card.ts';

type Props = { base: string; words: (typeof lan)['vi']; done(): void; cancel(): void };

/** Form for number and four symbols. If unnamed work exists here, it asks to whom that belongs. */
export function CardCodeForm({ base, words, done, cancel }: Props) {
  const [typed, setTyped] = useState('');
  const [why, setWhy] = useState<NotDone | null>(null);
  const [busy, setBusy] = useState(false);
  const [asked, ask] = useState<Asked | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  // Runs before the pupil can type: the first letters must not go elsewhere.
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => question.current?.focus(), [asked]);

  const act = async (come: Promise<SignInResult | Asked>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setWhy(null);
    const result = await come;
    setBusy(false);
    if (result.state === 'sat') done();
    else if (result.state === 'asks') ask(result);
    else {
      ask(null);
      setWhy(result.why);
      input.current?.focus();
    }
  };
  if (asked)
    return (
      <div class="ask">
        <p ref={question} tabIndex={-1}>
          {interpolate(words.line.mine, { n: asked.answers })}
        </p>
        <button class="button" onClick={() => void act(asked.go(true))}>
          {words.line.yes}
        </button>
        <button class="button" onClick={() => void act(asked.go(false))}>
          {words.line.no}
        </button>
      </div>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void act(signInWithCard(base, typed));
      }}
    >
      <label for="phieu">{words.line.type}</label>
      <input
        id="phieu"
        ref={input}
        value={typed}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby="phieu-how phieu-why"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button class="button main">{busy ? words.line.opening : words.line.open}</button>
      <button type="button" class="button quiet" onClick={cancel}>
        {words.line.cancel}
      </button>
      <span id="phieu-how" class="how">
        {words.line.example} {words.line.how}
      </span>
      <span id="phieu-why" role="status">
        {why && words.wrong[why]}
      </span>
    </form>
  );
}
