import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '#core/text/messages.ts';
import { cards as cardWords } from '../messages/cards.ts';
import { signOut, leftJustNow, signIn } from '#player/profiles/cards.ts';
import { turns } from '../messages/turns.ts';
import { $partners, $activeProfile } from '#player/profiles/active-profile.ts';
import { useCards } from './use-cards.ts';

const startAgain = (): void => location.replace(location.pathname);

/** On a lesson: whose work this is, and “Không phải em” one press away. */
export function Island({ base, lang }: { base: string; lang: Locale }) {
  const words = cardWords[lang];
  const { seated } = useCards();
  const { profile } = useStore($activeProfile);
  const beside = useStore($partners);
  const [left] = useState(leftJustNow);
  const hasLeft = useRef(profile === '' && left !== '');
  // The head script shows this line for a pupil it knows, before first paint: a pupil who has only
  // begun on this page has nothing unfinished yet, and a line that came in late would move the
  // choices under her finger. “Lấy lại bài cũ” is for one who has just left the chair.
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
