import type { FirstTries } from '#core/progress/first-tries.ts';
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

/** Returns the first-try score in words. */
export const triesWords = (words: Words, { right, of }: FirstTries): string =>
  interpolate(right === of ? words.allAtOnce : words.atOnce, { right, of });

/**
 * Renders the first-try score as filled ticks and in words; a second try never counts as a first.
 */
export const Tries = ({ words, first }: { words: Words; first: FirstTries }) => {
  // The second sentence, on what took a second look, gives way on a phone (`young-end.css`).
  const [score, rest] = triesWords(words, first).split(/(?<=\.) /);
  return (
    <div>
      <span class="tries" aria-hidden="true">
        {Array.from({ length: first.of }, (_, index) => (
          <i key={index} class={index < first.right ? 'once' : ''}>
            ✓
          </i>
        ))}
      </span>
      <span>
        {score}
        {rest && <span class="rest"> {rest}</span>}
      </span>
    </div>
  );
};
