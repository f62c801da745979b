import { useState } from 'preact/hooks';
import type { LocalSlot } from '#curriculum/schema/help-sheet.ts';
import { school } from '../messages/school.ts';
import { keepLocalSlots, localSlots } from '../state/local-slots.ts';

type Props = { slots: (Pick<LocalSlot, 'label' | 'ask' | 'for'> & { id: string })[] };

/** A longer text would wrap the line on the poster and overflow its page. */
const MAX_LENGTH = 50;

/** Edits the school's people and places, stored as typed, only on this device. */
export function Island({ slots }: Props) {
  const words = school.vi;
  const [written, setWritten] = useState(localSlots());
  const [said, setSaid] = useState('');
  const keep = (next: Record<string, string>, done: string) => {
    setWritten(next);
    setSaid(keepLocalSlots(next).state === 'kept' ? done : words.refused);
  };
  return (
    <div>
      <div class="local-form">
        {slots.map(({ id, label, ask, for: why }) => (
          <p key={id}>
            <label for={`local-${id}`}>
              <b>{label}</b>
            </label>
            <input
              id={`local-${id}`}
              value={written[id] ?? ''}
              maxLength={MAX_LENGTH}
              autocomplete="off"
              aria-describedby={`why-${id}`}
              onInput={(event) => keep({ ...written, [id]: event.currentTarget.value }, words.kept)}
            />
            <small id={`why-${id}`}>
              {ask}; {why}
            </small>
          </p>
        ))}
      </div>
      <p class="row">
        <button class="button" onClick={() => keep({}, words.erased)}>
          {words.erase}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
