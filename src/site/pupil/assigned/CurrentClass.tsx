import { useState } from 'preact/hooks';
import { fill, type Lang } from '#core/text/messages.ts';
import { assign } from '../../teacher/messages/assign.ts';
import { assignedHere, keepAssigned } from '#player/progress/assigned.ts';
import { leaveChair } from '#player/profiles/cards.ts';
import { inGroups } from '#core/codes/assign-code.ts';
import { readGiven, splitCodes } from '#core/files/given.ts';

/**
 * On /me/: the class whose lessons stand on this computer, and the press that ends it. No work is
 * touched.
 */
export function StandingClass({ lang, ended }: { lang: Lang; ended(): void }) {
  const words = assign[lang];
  const [codes, setCodes] = useState(assignedHere);
  const [isEnded, setEnded] = useState(false);
  const read = readGiven(codes);
  const end = async () => {
    keepAssigned('');
    await leaveChair();
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
        ? fill(words.standingClass, { n: read.forClass.number, code })
        : fill(words.standing, { code })}{' '}
      <button class="button" onClick={() => void end()}>
        {words.end}
      </button>
    </p>
  );
}
