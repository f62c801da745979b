import { ListenButton } from '#player/activities/shell/ListenButton.tsx';
import type { BookPage as Page } from '#core/progress/portfolio.ts';
import type { Profile } from '#core/progress/profile.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { book } from '../messages/book.ts';
import { cards } from '../messages/cards.ts';
import { Cloth } from '../../lesson/end/Cloth.tsx';
import { Finished, Tries } from '../../lesson/end/Finished.tsx';

type Props = { page: Page; nth: number; base: string; lang: Locale; card: Profile | null };

/**
 * Renders a lesson's page in the portfolio: its picture, its stamp or signature, what was
 * practised, the sentence to take home.
 */
export function BookPage({ page: { lesson, isDone, score, rows }, nth, base, lang, card }: Props) {
  const words = book[lang];
  const { title, picture, did, says, isStamped, isHeard, motif } = lesson;
  const address = `${base}lessons/${lesson.lesson}/`;
  return (
    <li class={`page ${isDone ? 'done' : 'begun'} ${isHeard ? 'young' : ''}`}>
      {picture && (
        <img class="drawn" src={base + picture} alt="" width="320" height="180" loading="lazy" />
      )}
      <div class="name">
        <h2>{title}</h2>
        {isHeard && (
          <ListenButton words={{ lang }} texts={isDone ? [title, did, says] : [title]} of={title} />
        )}
      </div>
      {isDone ? (
        <>
          <Finished words={cards[lang]} base={base} card={card} isSigned={!isStamped} />
          <p>{did}</p>
          <blockquote>
            <small>{words.says}</small>
            <p>“{says}”</p>
          </blockquote>
          {score && <Tries words={cards[lang]} score={score} isHeard={isHeard} />}
        </>
      ) : (
        <p class="still">{words.begun}</p>
      )}
      <Cloth rows={rows} motif={motif} />
      <p class="acts">
        {isDone ? (
          <>
            <a
              class="button"
              href={`${address}#b${lesson.begins}`}
              aria-label={interpolate(words.againOf, { title })}
            >
              {words.again}
            </a>
            {lesson.plays.map((play) => (
              <a key={play.step} class="button" href={`${address}#b${play.step}`}>
                {interpolate(words.play, play)}
              </a>
            ))}
          </>
        ) : (
          <a class="button main" href={address} aria-label={`${words.writeOn}: ${title}`}>
            {words.writeOn}
          </a>
        )}
      </p>
      <p class="small number">{interpolate(words.page, { n: nth })}</p>
    </li>
  );
}
