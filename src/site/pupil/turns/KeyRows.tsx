import { useEffect } from 'preact/hooks';
import type { TurnsProps } from '#player/activities/shell/ActivityShell.tsx';
import type { Round } from '#core/progress/turns.ts';
import { interpolate } from '#core/text/messages.ts';
import type { turns as turnWords } from '../messages/turns.ts';
import { takeFor } from './turns.ts';
import type { SeatHere } from './use-seats.ts';

/**
 * Three rows of keys that three pairs of hands reach without touching. A Vietnamese keyboard
 * changes none of these keys alone.
 */
const ROWS = ['123456', '7890-=', 'zxcvbn'] as const;

type Props = TurnsProps & {
  round: Round;
  seats: readonly SeatHere[];
  words: (typeof turnWords)['vi'];
};

/** Lets each pupil press a key of an own row. Only the fact of a press is shown, not the choice. */
export function KeyRows({ asked, answering, round, seats, words }: Props) {
  const options = (asked.spec.options as { id: string }[]).map(({ id }) => id);
  const press = (event: KeyboardEvent) => {
    const isTyping = (event.target as Element).closest(
      'input:not([type=radio],[type=checkbox]),textarea',
    );
    const isSeen = document.getElementById(`${asked.item}-stem`)!.getClientRects().length > 0;
    if (isTyping || !isSeen || event.ctrlKey || event.altKey || event.metaKey) return;
    const row = ROWS.findIndex(
      (keys) => keys.includes(event.key.toLowerCase()) && event.key.length === 1,
    );
    const option = options[ROWS[row]?.indexOf(event.key.toLowerCase()) ?? -1];
    const seat = seats[row];
    if (!option || !seat) return;
    event.preventDefault();
    const score = asked.view.grade(asked.spec, [option]);
    if (score.state === 'scored') takeFor(seat.id, answering.turnWith(score, [option]));
  };
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  return (
    <ul>
      {seats.map(({ id, name }, row) => (
        <li key={id}>
          {interpolate(words.keys, {
            who: name,
            keys: [...ROWS[row]!].slice(0, options.length).join(' '),
          })}{' '}
          <b>{round.turns.some(({ seat }) => seat === id) ? words.isIn : words.isOut}</b>
        </li>
      ))}
    </ul>
  );
}
