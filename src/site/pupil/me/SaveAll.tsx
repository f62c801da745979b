import { useState } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { me } from '../messages/me.ts';
import { exportWorkFile } from './work-transfer.ts';
import { hasLabMark, labMark } from '#player/progress/lab-mark.ts';
import { newLabCode } from '#core/codes/lab-code.ts';
import { saveFileAs } from '#player/ui/save-file.ts';
import { InAppNote } from '../../help/InAppNote.tsx';
import { nameOn } from './Carry.tsx';

/**
 * Four symbols of this computer in the name: on one stick no two computers' files write over each
 * other.
 */
const own = (): string => (hasLabMark() ? labMark()!.code : newLabCode());

/** The teacher's one press a computer: everybody's work of it, onto her stick. */
export function SaveAll({ lang }: { lang: Locale }) {
  const words = me[lang];
  const [said, say] = useState('');
  const save = async () => {
    try {
      const { content, type, end } = await exportWorkFile();
      const file = `${nameOn(new Date())}-${own()}.${end}`;
      const where = await saveFileAs(content, file, type);
      if (where !== 'left')
        say(interpolate(where === 'chosen' ? words.onStick : words.exported, { file }));
    } catch {
      say(words.saveFailed);
    }
  };
  return (
    <p class="screen-only">
      {words.forTeacher}{' '}
      <button class="button" onClick={() => void save()}>
        {words.saveAll}
      </button>{' '}
      <span role="status">{said}</span> <InAppNote lang={lang} />
    </p>
  );
}
