import { afterEach, expect, test, vi } from 'vitest';
import { clipName } from '#core/site/clip-name.ts';
import type { VoiceClip } from '#core/progress/voice-clip.ts';
import { chosenVoice } from './recorded-voice.ts';
import {
  clipsOfVoice,
  dropClip,
  eraseVoices,
  keepClip,
  packText,
  takePack,
  voicesHere,
} from './recordings.ts';

/** The database of recordings: its rows, and whether the disk is full. */
const disk = vi.hoisted(() => ({ rows: new Map<string, unknown>(), isFull: false }));
vi.mock('../storage/voice-clips.ts', () => {
  const keyOf = ({ label, name }: { label: string; name: string }) => `${label}\n${name}`;
  const write = async (act: () => void) => {
    if (disk.isFull) throw new DOMException('full', 'QuotaExceededError');
    act();
  };
  const all = () => [...disk.rows.values()] as VoiceClip[];
  return {
    voiceClips: async (label: string) => all().filter((clip) => clip.label === label),
    voiceKeys: async () => all().map(({ label, name }) => [label, name]),
    putVoiceClips: (clips: VoiceClip[]) =>
      write(() => clips.forEach((clip) => disk.rows.set(keyOf(clip), clip))),
    deleteVoiceClip: (clip: VoiceClip) => write(() => void disk.rows.delete(keyOf(clip))),
    deleteAllVoices: () => write(() => disk.rows.clear()),
  };
});

const clip = (label: string, sentence: string, at = 1): VoiceClip => ({
  label,
  name: clipName(sentence),
  sound: 'data:audio/webm;base64,AAAA',
  at,
});
const [first, second] = [clip('giọng cô', 'Na kể với bà.'), clip('giọng cô', 'Bà nghe.')];

afterEach(() => {
  disk.isFull = false;
  disk.rows.clear();
  localStorage.clear();
});

test('the first voice of a computer is used in its lessons, the next one only when chosen', async () => {
  expect(await keepClip(first)).toEqual({ state: 'kept' });
  expect(await keepClip(clip('tiếng Thái', 'Bà nghe.'))).toEqual({ state: 'kept' });
  expect(chosenVoice()).toBe('giọng cô');
  expect(await voicesHere()).toEqual(
    new Map([
      ['giọng cô', 1],
      ['tiếng Thái', 1],
    ]),
  );
  expect([...(await clipsOfVoice('giọng cô')).keys()]).toEqual([first.name]);
});

test('a clip refused by the disk is reported as not kept, and chooses no voice', async () => {
  disk.isFull = true;
  expect(await keepClip(first)).toEqual({ state: 'refused' });
  expect(chosenVoice()).toBeNull();
});

test('a pack brings a voice to another computer, twice without change, and an older clip replaces nothing', async () => {
  await keepClip(first);
  await keepClip(second);
  const pack = await packText('giọng cô');
  await eraseVoices();
  expect(await takePack(pack)).toEqual({
    state: 'taken',
    label: 'giọng cô',
    added: 2,
    of: 2,
    left: 0,
  });
  expect(chosenVoice()).toBe('giọng cô');
  await keepClip({ ...first, sound: 'data:audio/webm;base64,BBBB', at: 9 });
  expect(await takePack(pack)).toMatchObject({ added: 0 });
  expect((await clipsOfVoice('giọng cô')).get(first.name)!.at).toBe(9);
});

test('an invalid file and a full disk have different reasons', async () => {
  expect(await takePack('no JSON')).toEqual({ state: 'refused', why: 'not-ours' });
  await keepClip(first);
  const pack = await packText('giọng cô');
  await eraseVoices();
  disk.isFull = true;
  expect(await takePack(pack)).toEqual({ state: 'refused', why: 'unkept' });
  expect(chosenVoice()).toBeNull();
});

test('one clip is deleted, or all of them with the choice; a refusal is reported', async () => {
  await keepClip(first);
  await keepClip(second);
  expect(await dropClip(second)).toEqual({ state: 'kept' });
  expect([...(await clipsOfVoice('giọng cô')).keys()]).toEqual([first.name]);
  disk.isFull = true;
  expect(await eraseVoices()).toEqual({ state: 'refused' });
  disk.isFull = false;
  expect(await eraseVoices()).toEqual({ state: 'kept' });
  expect([disk.rows.size, chosenVoice()]).toEqual([0, null]);
});
