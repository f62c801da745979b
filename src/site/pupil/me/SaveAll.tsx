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
 * Returns four symbols of this computer for the file name, so that two computers' files on one
 * stick do not overwrite each other.
 */
const computerCode = (): string => (hasLabMark() ? labMark()!.code : newLabCode());

/** Saves all work of this computer with one click, for the teacher's stick. */
export function SaveAll({ lang }: { lang: Locale }) {
  const words = me[lang];
  const [said, say] = useState('');
  const save = async () => {
    try {
      const { content, type, end } = await exportWorkFile();
      const file = `${nameOn(new Date())}-${computerCode()}.${end}`;
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
