import type { FormTries } from '#core/progress/first-tries.ts';
import type { Profile } from '#core/progress/profile.ts';
import { interpolate } from '#core/text/messages.ts';
import type { cards } from '../../pupil/messages/cards.ts';
import { Icon } from '#player/ui/Sign.tsx';

type Words = (typeof cards)['vi'];

/**
 * Shows that a lesson is finished: the red stamp of grades 1–5; from grade 6 a line signed with the
 * profile's name.
 */
export const Finished = ({
  words,
  base,
  card,
  isSigned,
}: {
  words: Words;
  base: string;
  card: Profile | null;
  isSigned: boolean;
}) =>
  isSigned ? (
    <p class="signature">
      <Icon name="done" />
      {words.signed}
      {card && (
        <b>
          <img src={`${base}pictures/${card.picture}.svg`} alt="" width="32" height="32" />
          {card.name}
        </b>
      )}
    </p>
  ) : (
    <p>
      <span class="stamp">{words.stamp}</span>
    </p>
  );

type Score = Omit<FormTries, 'form'>;

/** Says the result of the last questions: the same sentence wherever it is said. */
export const triesWords = (words: Words, { right, of, now }: Score): string => {
  const all = right === of ? words.allAtOnce : right > 0 ? words.allButSome : words.allLater;
  const some = now > 0 ? words.someRight : words.noneRight;
  return interpolate(now === of ? all : some, { right, of, now });
};

/**
 * Renders the result of the last questions as ticks and in words. A question that took a second look
 * has an outlined tick; for children who do not read yet it is filled, like every right one.
 */
export const Tries = ({
  words,
  score,
  isHeard,
}: {
  words: Words;
  score: Score;
  isHeard: boolean;
}) => {
  const filled = isHeard ? score.now : score.right;
  return (
    <div class={score.now > 0 ? undefined : 'without-ticks'}>
      {score.now > 0 && (
        <span class="tries" aria-hidden="true">
          {Array.from({ length: score.of }, (_, index) => (
            <i key={index} class={index < filled ? 'once' : ''}>
              {index < score.now && '✓'}
            </i>
          ))}
        </span>
      )}
      <span>{triesWords(words, score)}</span>
    </div>
  );
};
