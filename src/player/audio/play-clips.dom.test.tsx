import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clipName } from '#core/site/clip-name.ts';
import { $clips } from './clips.ts';
import { clipsOfPage } from './page-clips.ts';
import { $people } from './recorded-voice.ts';
import { playClips, stopClips, findNarrators } from './play-clips.ts';
import { $voice } from './speech-voice.ts';

const [tells, hears] = ['Na kể với bà.', 'Bà nghe.'];
/** Played sounds in order: addresses of clips, and texts spoken by the device. */
let heard: string[];
let ends: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  ends = true;
  vi.stubGlobal('fetch', async () => new Response('[]'));
  vi.stubGlobal(
    'Audio',
    class {
      onended = () => {};
      onpause = () => {};
      playbackRate = 1;
      url: string;
      constructor(url: string) {
        this.url = url;
      }
      async play() {
        heard.push(`${this.url}${this.playbackRate === 1 ? '' : ` ×${this.playbackRate}`}`);
        if (ends) setTimeout(() => this.onended());
      }
      pause() {
        this.onpause();
      }
    },
  );
  $clips.set(clipsOfPage(clipName(hears), './'));
});
afterEach(() => {
  stopClips();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  for (const store of [$clips, $people, $voice]) store.set(null);
});
const played = async (texts: string[], slow = false) => {
  const saying = playClips(texts, slow);
  await vi.runAllTimersAsync();
  return saying;
};

test('a text is played sentence by sentence: the machine’s clip, or a person’s if there is one', async () => {
  expect(findNarrators([`${tells} ${hears}`])).toEqual({ here: null, machine: true });
  expect(await played([`${tells} ${hears}`])).toBe(true);
  expect(heard).toEqual([
    `./clips/vi/${clipName(tells)}.opus`,
    `./clips/vi/people/${clipName(hears)}.opus`,
  ]);
});

test('slow reading has a lower rate', async () => {
  await played([tells], true);
  expect(heard).toEqual([`./clips/vi/${clipName(tells)}.opus ×0.75`]);
});

test('a voice of this browser comes first, and the row can name it', async () => {
  $people.set({
    label: 'giọng cô',
    sounds: new Map([[clipName(tells), 'data:audio/webm;base64,AAAA']]),
  });
  expect(findNarrators([tells, hears])).toEqual({ here: 'giọng cô', machine: false });
  await played([tells, hears]);
  expect(heard[0]).toBe('data:audio/webm;base64,AAAA');
});

test('a device with a local voice speaks instead of the machine', async () => {
  const said: string[] = [];
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  vi.stubGlobal('speechSynthesis', {
    speak: (speech: { text: string; onend(): void }) => (said.push(speech.text), speech.onend()),
  });
  $voice.set({ lang: 'vi-VN' } as SpeechSynthesisVoice);
  expect(await played([tells])).toBe(true);
  expect([said, heard]).toEqual([[tells], []]);
});

test('stop ends the sentences, and a second press starts again', async () => {
  ends = false;
  const first = playClips([tells, hears], false);
  await vi.advanceTimersByTimeAsync(10);
  stopClips();
  await vi.runAllTimersAsync();
  expect([await first, heard.length]).toEqual([false, 1]);
  ends = true;
  expect(await played([hears])).toBe(true);
});

test('a device without sound continues with the next sentence instead of waiting forever', async () => {
  vi.stubGlobal(
    'Audio',
    class {
      constructor(url: string) {
        heard.push(url);
      }
      play = () => Promise.reject(new Error('no sound'));
      pause() {}
    },
  );
  expect(await played([tells, hears])).toBe(true);
  expect(heard).toHaveLength(2);
});
