import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { TurnsProps } from '#player/activities/shell/ActivityShell.tsx';
import { differ, nextIn, type Round } from '#core/progress/turns.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { turns as turnWords } from '../messages/turns.ts';
import { $rounds, roundOf } from '#player/profiles/rounds.ts';
import { $turns } from '#player/profiles/turns.ts';
import { adoptCss } from '#player/ui/adopt-css.ts';
import { Icon } from '#player/ui/Sign.tsx';
import { KeyRows } from './KeyRows.tsx';
import { turnsHere } from './turns.ts';
import css from './turns.css?inline';
import { useSeats, type SeatHere } from './use-seats.ts';

type Words = (typeof turnWords)['vi'];

const isAlone = (use: string): boolean => use.startsWith('exit');
const isPick = (kind: string): boolean => kind === 'choice' || kind === 'chat-reply';

/** Returns “hai em” or “ba bạn”. */
function pairOf({ pairs }: Words, many: number): string {
  const isOlder = document.documentElement.dataset['band'] === 'lop-10-12';
  return (isOlder ? pairs.older : pairs.younger)[many === 2 ? 2 : 3];
}

/** Shows all answers, and the one question that comes before any feedback. */
function Revealed({ round, seats, words }: { round: Round; seats: SeatHere[]; words: Words }) {
  const nameOf = (id: string): string => seats.find((seat) => seat.id === id)?.name ?? '';
  const pair = pairOf(words, seats.length);
  return (
    <div class="turns" role="status">
      <ul>
        {round.turns.map(({ seat, said }) => (
          <li key={seat}>{interpolate(words.chose, { who: nameOf(seat), said })}</li>
        ))}
      </ul>
      <p>
        <b>
          {differ(round)
            ? interpolate(words.differ, { pair })
            : interpolate(words.same, { pair: pair[0]!.toUpperCase() + pair.slice(1) })}
        </b>
      </p>
    </div>
  );
}

/** Shows whose turn it is and the number of answers; after the last one, each pupil's choice. */
function Panel({ asked, answering }: TurnsProps) {
  const words = turnWords[document.documentElement.lang as Locale];
  const seats = useSeats();
  const [isOwn, setOwn] = useState(false);
  // Re-render after each answer.
  useStore($rounds);
  if (seats.length < 2 || isAlone(asked.spec.use as string)) return null;
  if (!isPick(asked.kind)) return <p class="turns">{words.together}</p>;
  const round = roundOf(asked.item);
  const next = nextIn(round);
  if (next === null) return <Revealed round={round} seats={seats} words={words} />;
  return (
    <div class="turns">
      <p role="status">
        <Icon name="swap" />{' '}
        <b>{interpolate(words.turn, { who: seats.find(({ id }) => id === next)?.name ?? '' })}</b>{' '}
        {round.turns.length > 0 &&
          interpolate(words.in, { n: round.turns.length, of: seats.length })}
      </p>
      {isOwn && (
        <KeyRows asked={asked} answering={answering} round={round} seats={seats} words={words} />
      )}
      <button class="button quiet" aria-pressed={isOwn} onClick={() => setOwn(!isOwn)}>
        {isOwn ? words.oneByOne : words.own}
      </button>
    </div>
  );
}

/** Makes the pupils at this computer take turns from now on. */
export function takeTurns(): void {
  adoptCss(css);
  $turns.set(turnsHere(Panel));
}
