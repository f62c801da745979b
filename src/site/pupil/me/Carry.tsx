import { useState } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import type { me } from '../messages/me.ts';
import { exportWorkFile, importWorkFile, type Taken } from './work-transfer.ts';
import { saveFile } from '#player/ui/save-file.ts';
import { InAppNote } from '../../help/InAppNote.tsx';
import { SaveAll } from './SaveAll.tsx';

type Words = (typeof me)['vi'];

/** Returns a file name by date. The browser tells two files of one day apart. */
export const nameOn = (day: Date): string =>
  `em-len-mang-${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;

/** Saves the work of one profile, or of all, to a file. */
export function SaveFile({
  label,
  words,
  lang,
  profile,
}: {
  label: string;
  words: Words;
  lang: Locale;
  profile?: string;
}) {
  const [said, say] = useState('');
  const save = async () => {
    try {
      const { content, type, end } = await exportWorkFile(profile);
      const file = `${nameOn(new Date())}.${end}`;
      saveFile(content, file, type);
      say(interpolate(words.exported, { file }));
    } catch {
      say(words.saveFailed);
    }
  };
  return (
    <p>
      <button class="button" onClick={() => void save()}>
        {label}
      </button>{' '}
      <span role="status">{said}</span> <InAppNote lang={lang} />
    </p>
  );
}

/** Opens a saved file and reports the result. */
export function Carry({
  words,
  lang,
  some,
  taken,
}: {
  words: Words;
  lang: Locale;
  some: boolean;
  taken(): void;
}) {
  const [told, tell] = useState<Taken | null>(null);
  const [isOpening, setOpening] = useState(false);
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    tell(null);
    setOpening(true);
    const come = await importWorkFile(file).catch((): Taken => ({
      state: 'refused',
      why: 'unread',
    }));
    setOpening(false);
    // The same file may be chosen again at once.
    input.value = '';
    tell(come);
    taken();
  };
  return (
    <section class="plate">
      <h2>{words.carryTitle}</h2>
      <p>{words.carryHow}</p>
      {some && <SaveFile label={words.exportAll} words={words} lang={lang} />}
      {some && <SaveAll lang={lang} />}
      <p>
        <label class="button file">
          {words.open}
          <input
            class="unseen"
            type="file"
            accept=".json,.zip,application/json,application/zip"
            disabled={isOpening}
            onChange={(event) => void open(event.currentTarget)}
          />
        </label>
      </p>
      <p role="status">
        {isOpening && words.openingFile}
        {told?.state === 'refused' && words.refusedFile[told.why]}
        {told?.state === 'taken' &&
          `${interpolate(words.taken, told)} ${told.left > 0 ? interpolate(words.left, { left: told.left }) : ''}`}
      </p>
    </section>
  );
}
