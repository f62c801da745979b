import { useState } from 'preact/hooks';
import { lanClass } from '../messages/lan-class.ts';

const words = lanClass.vi.teacher;

/** A confirmation that requires the PIN. */
export function PinAgain({
  ask,
  go,
  cancel,
}: {
  ask: string;
  go(pin: string): void;
  cancel(): void;
}) {
  const [pin, setPin] = useState('');
  return (
    <form
      class="confirm"
      onSubmit={(event) => {
        event.preventDefault();
        go(pin);
      }}
    >
      {ask}{' '}
      <label>
        {words.pinAgain}{' '}
        <input
          value={pin}
          size={6}
          inputMode="numeric"
          autocomplete="off"
          maxLength={6}
          onInput={(event) => setPin(event.currentTarget.value)}
        />
      </label>
      <button class="button">{words.yes}</button>
      <button type="button" class="button" onClick={cancel}>
        {words.no}
      </button>
    </form>
  );
}
