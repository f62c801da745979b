import { atom } from 'nanostores';
import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';

/**
 * The person whose reading comes first on this page: what it is called, and name of a clip → its
 * sound. Null where there is none.
 */
export type People = { label: string; sounds: ReadonlyMap<string, string> };
export const $people = atom<People | null>(null);

/**
 * The label chosen in this browser; '' when the machine was chosen, null when nobody has chosen.
 */
export const chosenVoice = (): string | null => safeLocalStorage.read(localKeys.voice);

/**
 * Where nothing can be kept lessons use the voice that lies beside the site, or the machine’s.
 * @param label '' for the machine, null to forget the choice
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
 * What this browser keeps of the chosen voice. Where nobody chose one, no database is opened and no
 * code for it is fetched.
 */
export async function takeOwn(): Promise<void> {
  const label = chosenVoice();
  if (!label) return;
  const clips = import('../storage/voice-clips.ts').then(({ voiceClips }) => voiceClips(label));
  add(label, soundsOf(await clips.catch(() => [])));
}

let come: Promise<void> | null = null;

/**
 * The voices that lie beside this copy of the site: asked for once a page, at the first press of an
 * ear. The file is always there, empty as we ship it; of several voices the chosen one is taken,
 * else the first. This browser’s own clips come first.
 */
export function takeBeside(address: string): Promise<void> {
  return (come ??= fetch(address)
    .then(async (answer) => {
      const chosen = chosenVoice();
      if (!answer.ok || chosen === '') return;
      const packs: unknown = await answer.json();
      if (Array.isArray(packs) && packs.length === 0) return;
      const { clipsBeside } = await import('#core/files/voice-pack.ts');
      const clips = clipsBeside(packs);
      const label = chosen ?? clips[0]?.label ?? '';
      const own = [...($people.get()?.sounds ?? [])];
      add(label, [...soundsOf(clips.filter((each) => each.label === label)), ...own]);
    })
    .catch(() => undefined));
}
