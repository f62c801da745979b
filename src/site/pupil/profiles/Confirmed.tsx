import { useState } from 'preact/hooks';

type Props = { label: string; words: { sure: string; yes: string; no: string }; act(): void };

/**
 * Asks for confirmation in place before an irreversible action; the second question takes the
 * focus.
 */
export function Confirmed({ label, words, act }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <p>
        <button class="button" onClick={() => setAsking(true)}>
          {label}
        </button>
      </p>
    );
  return (
    <p class="confirm">
      {words.sure}{' '}
      <button class="button" ref={(button) => button?.focus()} onClick={() => setAsking(false)}>
        {words.no}
      </button>{' '}
      <button
        class="button"
        onClick={() => {
          setAsking(false);
          act();
        }}
      >
        {words.yes}
      </button>
    </p>
  );
}
