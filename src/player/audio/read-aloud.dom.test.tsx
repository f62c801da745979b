import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stopSpeech, readAloud } from './read-aloud.ts';
import { $voice } from './speech-voice.ts';

type Speech = { text: string; lang: string; onend?: () => void; onerror?: () => void };
let spoken: Speech[];
let cancelled: number;

beforeEach(() => {
  vi.useFakeTimers();
  [spoken, cancelled] = [[], 0];
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
    speak: (speech: Speech) => void spoken.push(speech),
    cancel: () => void (cancelled += 1),
  });
  $voice.set({ lang: 'vi-VN' } as SpeechSynthesisVoice);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  $voice.set(null);
});

test('texts are read one after another, and the end is reported once', () => {
  const done = vi.fn();
  readAloud(['Na kể với bà.', 'Bà nghe.'], done);
  expect(spoken.map(({ text, lang }) => `${lang} ${text}`)).toEqual([
    'vi-VN Na kể với bà.',
    'vi-VN Bà nghe.',
  ]);
  expect(spoken[0]!.onend).toBeUndefined();
  spoken[1]!.onend!();
  spoken[1]!.onerror!();
  vi.runAllTimers();
  expect(done).toHaveBeenCalledTimes(1);
});

test('a silent engine is not awaited forever', () => {
  const done = vi.fn();
  readAloud(['Bà nghe.'], done);
  vi.advanceTimersByTime(3000);
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(done).toHaveBeenCalledTimes(1);
});

test('earlier reading is stopped', () => {
  readAloud(['Bà nghe.'], () => {});
  stopSpeech();
  expect(cancelled).toBe(2);
});

test('without speech stopping causes no error', () => {
  vi.stubGlobal('speechSynthesis', undefined);
  stopSpeech();
});
