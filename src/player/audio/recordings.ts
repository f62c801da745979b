import { newerOf, type VoiceClip } from '#core/progress/voice-clip.ts';
import { readPack, writePack, type ReadPack } from '#core/files/voice-pack.ts';
import { chooseVoice, chosenVoice } from './recorded-voice.ts';

/** In the chunk of the pupils' database, which /me/ has loaded by then. */
const storage = () => import('../storage/voice-clips.ts');
const voiceClips = (label: string): Promise<VoiceClip[]> =>
  storage().then((voices) => voices.voiceClips(label));

/**
 * The result of a write by /teachers/record/. Recordings stay in this browser unless a person saves
 * a pack.
 */
export type KeptVoice = { state: 'kept' } | { state: 'refused' };

const said = (work: Promise<unknown>): Promise<KeptVoice> =>
  work.then(
    () => ({ state: 'kept' }) as const,
    () => ({ state: 'refused' }) as const,
  );

/** Returns the number of sentences of each label in this browser. */
export async function voicesHere(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const keys = await storage()
    .then(({ voiceKeys }) => voiceKeys())
    .catch(() => []);
  for (const [label] of keys) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** Returns the clips of one label by name; empty if the database does not open. */
export const clipsOfVoice = async (label: string): Promise<Map<string, VoiceClip>> =>
  new Map((await voiceClips(label).catch(() => [])).map((clip) => [clip.name, clip]));

/**
 * Stores a clip. The first voice of a computer is used in its lessons at once, unless another was
 * chosen.
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
      /** New, or newer than the stored ones. */ added: number;
      of: number;
      left: number;
    }
  | { state: 'refused'; why: Extract<ReadPack, { state: 'refused' }>['why'] | 'unkept' };

/**
 * Imports a pack and makes it the voice of this browser's lessons: a person who opens a pack wants
 * to hear it.
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

/** Erases the recordings and the choice, for “Xóa hết ở máy này”. */
export async function eraseVoices(): Promise<KeptVoice> {
  chooseVoice(null);
  return said(storage().then(({ deleteAllVoices }) => deleteAllVoices()));
}
