import { useState } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { assign } from '../../teacher/messages/assign.ts';
import { getAssignment, saveAssignment } from '#player/progress/assigned.ts';
import { signOut } from '#player/profiles/cards.ts';
import { inGroups } from '#core/codes/assign-code.ts';
import { parseAssignment, splitCodes } from '#core/files/given.ts';

/**
 * On /me/: the class whose lessons are open on this computer, and a button that ends it. No work is
 * deleted.
 */
export function StandingClass({ lang, ended }: { lang: Locale; ended(): void }) {
  const words = assign[lang];
  const [codes, setCodes] = useState(getAssignment);
  const [isEnded, setEnded] = useState(false);
  const read = parseAssignment(codes);
  const end = async () => {
    saveAssignment('');
    await signOut();
    setCodes('');
    setEnded(true);
    ended();
  };
  if (isEnded) return <p role="status">{words.ended}</p>;
  if (codes === '' || read.state === 'wrong') return null;
  const code = splitCodes(codes).map(inGroups).join(' · ');
  return (
    <p class="plate">
      {read.forClass
        ? interpolate(words.standingClass, { n: read.forClass.number, code })
        : interpolate(words.standing, { code })}{' '}
      <button class="button" onClick={() => void end()}>
        {words.end}
      </button>
    </p>
  );
}
