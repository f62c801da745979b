import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../tests/dom/web-storage.ts';
import { clipName } from '#core/site/clip-name.ts';
import { writePack } from '#core/files/voice-pack.ts';

const kept = vi.hoisted(() => ({
  clips: [] as { label: string; name: string; sound: string; at: number }[],
}));
vi.mock('../storage/voice-clips.ts', () => ({
  voiceClips: async (label: string) => kept.clips.filter((clip) => clip.label === label),
}));

const [na, bà] = [clipName('Na kể với bà.'), clipName('Bà nghe.')];
const clip = (label: string, name: string, sound = 'AAAA') => ({
  label,
  name,
  sound: `data:audio/webm;base64,${sound}`,
  at: 1,
});
/** A newly loaded page: the file beside the site is fetched once a page. */
const page = async () => (vi.resetModules(), import('./recorded-voice.ts'));
const beside = (...packs: string[]) =>
  vi.stubGlobal('fetch', async () => new Response(`[${packs.join(',')}]`));

beforeEach(() => beside());
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  kept.clips = [];
});

test('the choice of a voice is stored in this browser: a label, the machine, or none yet', async () => {
  const { chooseVoice, chosenVoice } = await page();
  expect(chosenVoice()).toBeNull();
  chooseVoice('giọng cô');
  expect(chosenVoice()).toBe('giọng cô');
  chooseVoice('');
  expect(chosenVoice()).toBe('');
  chooseVoice(null);
  expect([chosenVoice(), localStorage.length]).toEqual([null, 0]);
});

test('without writable storage there is no choice', async () => {
  const { chooseVoice, chosenVoice } = await page();
  fillWebStorage();
  chooseVoice('giọng cô');
  expect(chosenVoice()).toBeNull();
});

test('this browser’s clips of the chosen voice are loaded, and no others', async () => {
  kept.clips = [clip('giọng cô', na), clip('tiếng Thái', bà)];
  const { $people, chooseVoice, takeOwn } = await page();
  await takeOwn();
  expect($people.get()).toBeNull();
  chooseVoice('giọng cô');
  await takeOwn();
  expect([$people.get()!.label, [...$people.get()!.sounds.keys()]]).toEqual(['giọng cô', [na]]);
});

test('without a choice the first voice beside the site is used, and this browser’s clips come first', async () => {
  beside(
    writePack('giọng cô', [clip('giọng cô', na, 'BBBB'), clip('giọng cô', bà, 'BBBB')], 1),
    writePack('tiếng Thái', [clip('tiếng Thái', na, 'CCCC')], 1),
  );
  const { $people, chooseVoice, takeBeside, takeOwn } = await page();
  kept.clips = [clip('giọng cô', na, 'AAAA')];
  chooseVoice('giọng cô');
  await takeOwn();
  chooseVoice(null);
  await takeBeside('./clips/people.json');
  const { label, sounds } = $people.get()!;
  expect(label).toBe('giọng cô');
  expect([sounds.get(na)!.slice(-4), sounds.get(bà)!.slice(-4)]).toEqual(['AAAA', 'BBBB']);
});

test('after choosing the machine the file beside the site is ignored', async () => {
  beside(writePack('giọng cô', [clip('giọng cô', na)], 1));
  const { $people, chooseVoice, takeBeside } = await page();
  chooseVoice('');
  await takeBeside('./clips/people.json');
  expect($people.get()).toBeNull();
});

test.each([
  ['a broken file', () => vi.stubGlobal('fetch', async () => new Response('no JSON'))],
  ['a missing file', () => vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))],
  ['no line', () => vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))],
])('%s gives no voice and no error; it is fetched once', async (_, break_) => {
  break_();
  const { $people, takeBeside } = await page();
  const asked = takeBeside('./clips/people.json');
  await asked;
  expect([$people.get(), takeBeside('./clips/people.json') === asked]).toEqual([null, true]);
});
