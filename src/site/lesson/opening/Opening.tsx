import { useStore } from '@nanostores/preact';
import type { Locale } from '#core/text/messages.ts';
import { $guess } from '#player/progress/guess.ts';
import { goToCheck, useLastCheck, type LastCheck } from './last-check.ts';
import { opening } from './messages.ts';

type Props = {
  lang: Locale;
  guesses: string[];
  /** The reply to either guess. */ go: string;
  /** True from grade 10, where the reader is “bạn”. */ isOlder?: boolean;
  /** How long the lesson takes. */ minutes: string;
  /** Optional review questions: address in this page, and name. */
  old: { href: string; title: string }[];
  /** The name of the lesson the review questions come from. */ from?: string;
  last?: LastCheck;
};

/**
 * The two guesses of an opening, and the cards to warm up with. A guess is not graded and not
 * stored; the end of the lesson comes back to it.
 */
export function Island({ lang, guesses, go, isOlder, minutes, old, from, last }: Props) {
  const words = opening[lang];
  const guess = useStore($guess);
  const check = useLastCheck(last);
  return (
    <>
      {guesses.length > 0 && (
        <>
          <div
            class="opening-guesses js-only"
            role="group"
            aria-label={isOlder ? words.guessOlder : words.guess}
          >
            {guesses.map((text, index) => (
              <button
                key={text}
                class="button"
                aria-pressed={guess === index}
                onClick={() => $guess.set(index)}
              >
                {text}
              </button>
            ))}
          </div>
          <p class="opening-hint" role="status">
            {guess === null ? words.uncounted : go}
          </p>
        </>
      )}
      <p class="opening-hint">{minutes}</p>
      {(old.length > 0 || check) && (
        <div class="opening-warm-up">
          <p>
            <b>{isOlder ? words.warmUpOlder : words.warmUp}</b>, {words.skip}
          </p>
          <ul>
            {old.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>
                  {title}
                  {from && <small>{from}</small>}
                </a>
              </li>
            ))}
            {check && (
              <li>
                <a href={check.href} onClick={() => goToCheck(check)}>
                  {words.lastCheck}
                  <small>{check.title}</small>
                </a>
              </li>
            )}
          </ul>
        </div>
      )}
    </>
  );
}
