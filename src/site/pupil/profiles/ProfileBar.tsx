import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '#core/text/messages.ts';
import { cards as cardWords } from '../messages/cards.ts';
import { signOut, leftJustNow, signIn } from '#player/profiles/cards.ts';
import { turns } from '../messages/turns.ts';
import { $partners, $activeProfile } from '#player/profiles/active-profile.ts';
import { useCards } from './use-cards.ts';

const startAgain = (): void => location.replace(location.pathname);

/** Shows the owner of the work on a lesson page, and “Không phải em” one click away. */
export function Island({ base, lang }: { base: string; lang: Locale }) {
  const words = cardWords[lang];
  const { seated } = useCards();
  const { profile } = useStore($activeProfile);
  const beside = useStore($partners);
  const [left] = useState(leftJustNow);
  const hasLeft = useRef(profile === '' && left !== '');
  // The head script shows this line before first paint for a pupil it knows. A pupil who has begun
  // only on this page has nothing unfinished yet, and a late line would move the options under her
  // finger. “Lấy lại bài cũ” is for a pupil who has just signed out.
  useEffect(() => {
    if (hasLeft.current) document.documentElement.classList.add('known');
  }, [hasLeft]);
  const leave = () => void signOut().then(startAgain);
  const undo = () => void signIn(left).then(startAgain);
  if (profile === '' && left !== '')
    return (
      <>
        {words.fresh}{' '}
        <button class="button quiet" onClick={undo}>
          {words.undo}
        </button>
      </>
    );
  return (
    <>
      {seated ? (
        <>
          <img src={`${base}pictures/${seated.picture}.svg`} alt="" width="32" height="32" />{' '}
          <b>{seated.name}</b>
        </>
      ) : (
        words.resumed
      )}{' '}
      {beside.length > 0 && turns[lang].andBeside}
      <button class="button quiet" onClick={leave}>
        {words.notMe}
      </button>
    </>
  );
}
