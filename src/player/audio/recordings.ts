import { newerOf, type VoiceClip } from '#core/progress/voice-clip.ts';
import { readPack, writePack, type ReadPack } from '#core/files/voice-pack.ts';
import { chooseVoice, chosenVoice } from './recorded-voice.ts';

/** In the file of the pupils' database, which /me/ has by then. */
const storage = () => import('../storage/voice-clips.ts');
const voiceClips = (label: string): Promise<VoiceClip[]> =>
  storage().then((voices) => voices.voiceClips(label));

/** What /teachers/record/ keeps in this browser. Nothing leaves it unless a person saves a pack. */
export type KeptVoice = { state: 'kept' } | { state: 'refused' };

const said = (work: Promise<unknown>): Promise<KeptVoice> =>
  work.then(
    () => ({ state: 'kept' }) as const,
    () => ({ state: 'refused' }) as const,
  );

/** How many sentences each label has here. */
export async function voicesHere(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const keys = await storage()
    .then(({ voiceKeys }) => voiceKeys())
    .catch(() => []);
  for (const [label] of keys) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** The clips of one label by their names; none where the database does not open. */
export const clipsOfVoice = async (label: string): Promise<Map<string, VoiceClip>> =>
  new Map((await voiceClips(label).catch(() => [])).map((each) => [each.name, each]));

/**
 * Keeps a clip. The first voice of a computer is heard in its lessons at once, as long as nobody
 * has chosen another.
 */
export async function keepClip(clip: VoiceClip): Promise<KeptVoice> {
  const kept = await said(storage().then(({ putVoiceClips }) => putVoiceClips([clip])));
  if (kept.state === 'kept' && chosenVoice() === null) chooseVoice(clip.label);
  return kept;
}
export const dropClip = (clip: VoiceClip): Promise<KeptVoice> =>
  said(storage().then(({ deleteVoiceClip }) => deleteVoiceClip(clip)));

export const packText = async (label: string): Promise<string> =>
  writePack(label, await voiceClips(label), Date.now());

export type TakenPack =
  | {
      state: 'taken';
      label: string;
      /** New here, or newer than what was. */ added: number;
      of: number;
      left: number;
    }
  | { state: 'refused'; why: Extract<ReadPack, { state: 'refused' }>['why'] | 'unkept' };

/**
 * Takes a pack in, and lets the lessons of this browser use it: whoever opens one wants it heard.
 */
export async function takePack(text: string): Promise<TakenPack> {
  const read = readPack(text);
  if (read.state === 'refused') return read;
  const { label } = read.clips[0]!;
  try {
    const added = newerOf(read.clips, await voiceClips(label));
    await (await storage()).putVoiceClips(added);
    chooseVoice(label);
    return { state: 'taken', label, added: added.length, of: read.clips.length, left: read.left };
  } catch {
    return { state: 'refused', why: 'unkept' };
  }
}

/** With “Xóa hết ở máy này”: the recordings and the choice. */
export async function eraseVoices(): Promise<KeptVoice> {
  chooseVoice(null);
  return said(storage().then(({ deleteAllVoices }) => deleteAllVoices()));
}
