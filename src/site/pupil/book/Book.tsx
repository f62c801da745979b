import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { buildPortfolioPages } from '#core/progress/portfolio.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { book } from '../messages/book.ts';
import { me } from '../messages/me.ts';
import { $attempts } from '#player/progress/attempts.ts';
import { $current } from '#player/progress/current-lesson.ts';
import { $clips } from '#player/audio/clips.ts';
import { clipsOfPage } from '#player/audio/page-clips.ts';
import { Island as Chairs } from '../profiles/ProfilePicker.tsx';
import { KeyPad } from '../profiles/KeyPad.tsx';
import { useCards } from '../profiles/use-cards.ts';
import { BookCover } from './BookCover.tsx';
import { BookPage } from './BookPage.tsx';
import { NextPage } from './NextPage.tsx';
import { useBookData } from './book-data.ts';
import { GoOn } from './GoOn.tsx';

type Props = { base: string; lang: Locale };

/**
 * Renders the active profile's portfolio, one page per lesson. A profile with a picture password
 * must enter it first; without a profile the portfolio is empty.
 */
export function Island({ base, lang }: Props) {
  const words = book[lang];
  const attempts = useStore($attempts);
  // `GoOn` follows it for the pupil's own grades.
  const current = useStore($current);
  const { cards, seated } = useCards();
  const [opened, open] = useState('');
  const [isPassed, pass] = useState(false);
  const isLocked = Boolean(seated?.key) && opened !== seated?.id;
  const isWanted = attempts.length > 0 && cards !== null && !isLocked;
  const { come, retry } = useBookData(isWanted);
  const pages =
    come.state === 'here' && isWanted ? buildPortfolioPages(attempts, come.data.lessons) : [];
  const isHeard = pages.some(({ lesson }) => lesson.isHeard);
  const people = come.state === 'here' ? come.data.people.join(' ') : '';
  useEffect(() => {
    if (isHeard) $clips.set(clipsOfPage(people, base));
  }, [isHeard, people, base]);
  if (!cards || (isWanted && come.state === 'waiting'))
    return (
      <>
        <h1>{words.title}</h1>
        <p>{me[lang].opening}</p>
      </>
    );
  if (isLocked && seated && !isPassed)
    return (
      <>
        <h1>{interpolate(words.of, { name: seated.name! })}</h1>
        <p>{words.locked}</p>
        <KeyPad
          base={base}
          lang={lang}
          card={seated}
          opened={() => open(seated.id)}
          cancel={() => pass(true)}
        />
      </>
    );
  if (isWanted && come.state === 'not-come')
    return (
      <>
        <h1>{words.title}</h1>
        <p class="notice" role="status">
          {words.notCome}{' '}
          <button class="button" onClick={retry}>
            {words.retry}
          </button>
        </p>
      </>
    );
  if (pages.length === 0 || come.state !== 'here')
    return (
      <>
        <div class="cover pupil book-cover">
          <div class="label">
            {seated && (
              <img src={`${base}pictures/${seated.picture}.svg`} alt="" width="76" height="76" />
            )}
            <h1>{seated ? interpolate(words.of, { name: seated.name! }) : words.title}</h1>
          </div>
          <div class="grown" />
        </div>
        <div class="blank">
          <h2>{words.empty}</h2>
          <p>{words.emptyHow}</p>
          <p>
            <a class="button main" href={`${base}learn/`}>
              {words.choose}
            </a>
          </p>
          <Chairs base={base} lang={lang} />
        </div>
      </>
    );
  const next = come.data.lessons.find(
    ({ lesson }) => lesson === current && lesson !== pages[0]!.lesson.lesson,
  );
  const done = pages.filter(({ isDone }) => isDone);
  return (
    <>
      <BookCover base={base} lang={lang} card={seated} done={done}>
        <GoOn base={base} lang={lang} data={come.data} />
      </BookCover>
      <ol class="pages">
        {pages.map((page, index) => (
          <BookPage
            key={page.lesson.lesson}
            page={page}
            nth={index + 1}
            base={base}
            lang={lang}
            card={seated}
          />
        ))}
        {pages.length === 1 && next ? (
          <NextPage base={base} lang={lang} lesson={next} />
        ) : (
          pages.length % 2 === 1 && <li class="page paper" aria-hidden="true" />
        )}
      </ol>
    </>
  );
}
