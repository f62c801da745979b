import { useState } from 'preact/hooks';
import { fill } from '../messages/area.ts';
import type { me } from '../messages/me.ts';
import { takeWork, workText, type Taken } from '../state/carry.ts';

type Words = (typeof me)['vi'];

/** A file name by day, so that two saved on one day are told apart by the browser, not by us. */
const nameOn = (day: Date): string => `em-len-mang-${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}.json`;

/** Hands the browser a file to save. Nothing leaves the computer: the link is to this page's own memory. */
function download(text: string, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Saves one card's work, or everybody's, to a file. */
export function SaveFile({ label, words, profile }: { label: string; words: Words; profile?: string }) {
  const [file, setFile] = useState('');
  const save = async () => {
    const name = nameOn(new Date());
    download(await workText(profile), name);
    setFile(name);
  };
  return <p><button class="button" onClick={() => void save()}>{label}</button> <span role="status">{file && fill(words.exported, { file })}</span></p>;
}

/** Opens a saved file and says what came of it. */
export function Carry({ words, some, taken }: { words: Words; some: boolean; taken(): void }) {
  const [told, tell] = useState<Taken | null>(null);
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const come = await takeWork(await file.text());
    // The same file may be chosen again at once.
    input.value = '';
    tell(come);
    taken();
  };
  return (
    <section class="plate">
      <h2>{words.carryTitle}</h2>
      <p>{words.carryHow}</p>
      {some && <SaveFile label={words.exportAll} words={words} />}
      <p><label class="button file">{words.open}<input class="unseen" type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} /></label></p>
      <p role="status">
        {told?.state === 'refused' && words.refusedFile[told.why]}
        {told?.state === 'taken' && `${fill(words.taken, told)} ${told.left > 0 ? fill(words.left, { left: told.left }) : ''}`}
      </p>
    </section>
  );
}
