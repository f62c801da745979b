import { useStore } from '@nanostores/preact';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { book } from '../messages/book.ts';
import { cards as cardWords } from '../messages/cards.ts';
import { signOut } from '#player/profiles/cards.ts';
import { getAssignment } from '#player/progress/assigned.ts';
import { $activeProfile } from '#player/profiles/active-profile.ts';
import { useCards } from '../profiles/use-cards.ts';
import { useBookData } from './book-data.ts';
import { GoOn } from './GoOn.tsx';

type Props = { base: string; lang: Locale };

/**
 * Greets the active profile on the start page, with links to continue and to its portfolio. Another
 * pupil signs it out with one click.
 */
export function Island({ base, lang }: Props) {
  const words = book[lang];
  const { profile } = useStore($activeProfile);
  const { cards, seated } = useCards();
  // The start page then links only to the class's lessons (`ClassLessonsLink.tsx`).
  const isGiven = getAssignment() !== '';
  const { come } = useBookData(profile !== '' && !isGiven);
  if (profile === '' || !cards) return null;
  return (
    <>
      <p class="hello">
        {seated && (
          <img src={`${base}pictures/${seated.picture}.svg`} alt="" width="56" height="56" />
        )}
        <b>{seated ? interpolate(words.hello, { name: seated.name! }) : cardWords[lang].resumed}</b>
      </p>
      {!isGiven && (
        <>
          {come.state === 'here' && <GoOn base={base} lang={lang} data={come.data} />}
          <a class="button" href={`${base}me/`}>
            {words.see}
          </a>
        </>
      )}
      <button class="button quiet" onClick={() => void signOut()}>
        {words.notMe}
      </button>
    </>
  );
}
