import { useStore } from '@nanostores/preact';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { $guess } from '#player/progress/guess.ts';
import { opening } from '../opening/messages.ts';

type Props = {
  lang: Locale;
  guesses: string[];
  /** The reply to each guess, in the same order. */ replies: string[];
  isOlder?: boolean;
};

/** Hands the opening's guess back at the end; shows nothing if none was made on this page. */
export function Island({ lang, guesses, replies, isOlder }: Props) {
  const guess = useStore($guess);
  if (guess === null) return null;
  const words = opening[lang];
  return (
    <p class="guess-back">
      <b>{interpolate(isOlder ? words.guessedOlder : words.guessed, { guess: guesses[guess]! })}</b>{' '}
      {replies[guess]}
    </p>
  );
}
