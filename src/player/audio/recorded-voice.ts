import { atom } from 'nanostores';
import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';

/**
 * The preferred recorded voice on this page: its label, and a map from clip name to sound. Null if
 * there is none.
 */
export type People = { label: string; sounds: ReadonlyMap<string, string> };
export const $people = atom<People | null>(null);

/** Returns the label chosen in this browser; '' for the machine, null if none was chosen. */
export const chosenVoice = (): string | null => safeLocalStorage.read(localKeys.voice);

/**
 * Stores the choice. Without writable storage lessons use the voice beside the site, or the
 * machine’s.
 * @param label '' for the machine, null to remove the choice
 */
export const chooseVoice = (label: string | null): void =>
  void safeLocalStorage.write(localKeys.voice, label);

const add = (label: string, sounds: [name: string, sound: string][]): void => {
  if (sounds.length > 0)
    $people.set({ label, sounds: new Map([...($people.get()?.sounds ?? []), ...sounds]) });
};
const soundsOf = (clips: readonly { name: string; sound: string }[]) =>
  clips.map(({ name, sound }): [string, string] => [name, sound]);

/**
 * Loads this browser's recordings of the chosen voice. Without a choice, it opens no database and
 * loads no code for it.
 */
export async function takeOwn(): Promise<void> {
  const label = chosenVoice();
  if (!label) return;
  const clips = import('../storage/voice-clips.ts').then(({ voiceClips }) => voiceClips(label));
  add(label, soundsOf(await clips.catch(() => [])));
}

let loading: Promise<void> | null = null;

/**
 * Loads the voices beside this copy of the site: once a page, at the first press of an audio
 * button. The file always exists, empty as shipped. Takes the chosen voice, else the first. This
 * browser’s recordings have priority.
 */
export function takeBeside(address: string): Promise<void> {
  return (loading ??= fetch(address)
    .then(async (answer) => {
      const chosen = chosenVoice();
      if (!answer.ok || chosen === '') return;
      const packs: unknown = await answer.json();
      if (Array.isArray(packs) && packs.length === 0) return;
      const { clipsBeside } = await import('#core/files/voice-pack.ts');
      const clips = clipsBeside(packs);
      const label = chosen ?? clips[0]?.label ?? '';
      const localSounds = [...($people.get()?.sounds ?? [])];
      add(label, [...soundsOf(clips.filter((clip) => clip.label === label)), ...localSounds]);
    })
    .catch(() => undefined));
}
