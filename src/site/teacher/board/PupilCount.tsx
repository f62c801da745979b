import { classes } from '../messages/classes.ts';
import { MAX_PUPILS } from './new-book.ts';

/** The field for a class's number of pupils: digits only, at most `MAX_PUPILS`; 0 if empty. */
export const PupilCount = ({ many, set }: { many: number; set(many: number): void }) => (
  <label class="choice-of">
    <span>{classes.made.many}</span>
    <input
      class="number"
      inputMode="numeric"
      autocomplete="off"
      value={many || ''}
      onInput={({ currentTarget }) =>
        set(Math.min(MAX_PUPILS, Number(currentTarget.value.replace(/\D/g, '')) || 0))
      }
    />
  </label>
);
