import type { ComponentChildren } from 'preact';
import type { BookPage } from '#core/progress/portfolio.ts';
import type { Profile } from '#core/progress/profile.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { book } from '../messages/book.ts';
import { signOut } from '#player/profiles/cards.ts';

type Props = {
  base: string;
  lang: Locale;
  /** Null for work without a profile. */ card: Profile | null;
  /** Finished lessons only. */ done: readonly BookPage[];
  children: ComponentChildren;
};

/** Reloads after signing out, so that nothing of the previous profile stays on the page. */
const leave = (): void => void signOut().then(() => location.replace(location.pathname));

/** Renders the cover: the owner, the link to continue, and a band that grows with each lesson. */
export function BookCover({ base, lang, card, done, children }: Props) {
  const words = book[lang];
  const count = done.length;
  return (
    <div class="cover pupil book-cover">
      <div class="label">
        {card && <img src={`${base}pictures/${card.picture}.svg`} alt="" width="76" height="76" />}
        <div>
          <h1>{card ? interpolate(words.of, { name: card.name! }) : words.title}</h1>
          <p class="small">
            {count === 0
              ? words.begunOnly
              : count === 1
                ? words.onePage
                : interpolate(words.pages, { n: count })}
          </p>
        </div>
        <p class="on">{children}</p>
      </div>
      <p class="acts">
        {count > 0 && (
          <button class="button" data-print>
            {words.print}
          </button>
        )}
        <button class="button" onClick={leave}>
          {words.notMe}
        </button>
      </p>
      {!card && <p class="loose">{words.unnamed}</p>}
      <div
        class="grown"
        role="img"
        aria-label={count === 1 ? words.oneRow : interpolate(words.cloth, { n: count })}
      >
        {done.map(({ lesson }) => (
          <i key={lesson.lesson} class={`weave ${lesson.motif}`} />
        ))}
      </div>
    </div>
  );
}
