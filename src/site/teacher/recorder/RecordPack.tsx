import { useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import type { record } from './messages/voice-recorder.ts';
import { packText, takePack, type TakenPack } from '#player/audio/recordings.ts';
import { packName } from '#core/files/voice-pack.ts';
import { saveFile } from '#player/ui/save-file.ts';
import { InAppNote } from '../../help/InAppNote.tsx';

type Props = { words: (typeof record)['vi']; label: string; n: number; taken(label: string): void };

/** Renders “Lưu thành gói” and “Mở gói”. */
export function RecordPack({ words, label, n, taken }: Props) {
  const [saved, setSaved] = useState('');
  const [come, setCome] = useState<TakenPack | { state: 'refused'; why: 'unread' } | null>(null);
  const save = async () => {
    try {
      saveFile(await packText(label), packName(label));
      setSaved(interpolate(words.saved, { file: packName(label) }));
    } catch {
      setSaved(words.unsaved);
    }
  };
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const pack = await file
      .text()
      .then(takePack)
      .catch(() => ({ state: 'refused', why: 'unread' }) as const);
    // The same file may be chosen again at once.
    input.value = '';
    setCome(pack);
    if (pack.state === 'taken') taken(pack.label);
  };
  return (
    <section class="plate">
      <h2>{words.carry}</h2>
      <p>{words.carryHow}</p>
      <p class="record-acts">
        {n > 0 && (
          <button class="button main" onClick={() => void save()}>
            {interpolate(words.save, { label, n })}
          </button>
        )}
        <label class="button file">
          {words.open}
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void open(event.currentTarget)}
          />
        </label>
        <InAppNote lang="vi" />
      </p>
      <p role="status">
        {saved && `${saved} `}
        {come?.state === 'refused' && words.refused[come.why]}
        {come?.state === 'taken' &&
          `${interpolate(words.taken, come)} ${come.left > 0 ? interpolate(words.left, { left: come.left }) : ''}`}
      </p>
    </section>
  );
}
