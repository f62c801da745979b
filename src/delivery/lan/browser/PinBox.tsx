import { useEffect, useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { lanClass } from '../messages/lan-class.ts';
import { changePin, seePin, type LanResult } from './class-client.ts';
import { PinAgain } from './PinAgain.tsx';
import type { TeacherPin } from '#core/files/lan-answers.ts';

const words = lanClass.vi.teacher;
/** Long enough to write six digits down; a projector may be on. */
const SHOWN_MS = 60_000;

/**
 * Shows the PIN for a minute, only if the server's window opened the page. Changing it requires the
 * current PIN.
 */
export function PinBox({ session, isDesk }: { session: string; isDesk: boolean }) {
  const [pin, setPin] = useState('');
  const [isNew, setNew] = useState(false);
  const [isSure, askSure] = useState(false);
  const [problem, tell] = useState('');
  useEffect(() => {
    const late = setTimeout(() => setPin(''), SHOWN_MS);
    return () => clearTimeout(late);
  }, [pin]);
  const show = async (asked: Promise<LanResult<TeacherPin>>, isChanged: boolean): Promise<void> => {
    askSure(false);
    const come = await asked;
    tell(come.state === 'refused' ? words[come.why === 'pin' ? 'wrongPin' : come.why] : '');
    if (come.state === 'refused') return;
    setNew(isChanged);
    setPin(come.body.pin);
  };
  return (
    <section class="pin-box">
      <h2>{words.pinTitle}</h2>
      <p class="small">{words.pinHow}</p>
      <p role="status">
        {problem}
        {pin !== '' && <b>{interpolate(isNew ? words.pinChanged : words.pin, { pin })}</b>}
      </p>
      {isSure ? (
        <PinAgain
          ask={words.surePin}
          go={(old) => void show(changePin(session, old), true)}
          cancel={() => askSure(false)}
        />
      ) : (
        <p class="acts">
          {isDesk && pin === '' && (
            <button class="button" onClick={() => void show(seePin(session), false)}>
              {words.pinSee}
            </button>
          )}
          {pin !== '' && (
            <button class="button" onClick={() => setPin('')}>
              {words.pinHide}
            </button>
          )}
          <button class="button quiet" onClick={() => askSure(true)}>
            {words.pinChange}
          </button>
        </p>
      )}
    </section>
  );
}
