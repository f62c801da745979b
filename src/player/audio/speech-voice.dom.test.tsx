import { afterEach, expect, test, vi } from 'vitest';
import { $voice, findVoice } from './speech-voice.ts';

type Voice = { name: string; lang: string; localService: boolean };
const of = (name: string, lang: string, localService = true): Voice => ({
  name,
  lang,
  localService,
});

/** Fakes the browser's local voices; Chromium delivers the list a moment later. */
function withVoices(voices: Voice[]): { come(more: Voice[]): void } {
  const speech = Object.assign(new EventTarget(), { getVoices: () => voices });
  vi.stubGlobal('speechSynthesis', speech);
  return {
    come(more) {
      voices = more;
      speech.dispatchEvent(new Event('voiceschanged'));
    },
  };
}
afterEach(() => {
  vi.unstubAllGlobals();
  $voice.set(null);
});
document.documentElement.lang = 'vi';

test('a local voice in this page’s language is found, also when the list comes late', () => {
  const browser = withVoices([of('George', 'en-GB')]);
  findVoice();
  expect($voice.get()).toBeNull();
  browser.come([of('George', 'en-GB'), of('An', 'vi-VN')]);
  expect($voice.get()!.name).toBe('An');
});

test('a voice that sends the text away is never used', () => {
  withVoices([of('Cloud', 'vi-VN', false)]);
  findVoice();
  expect($voice.get()).toBeNull();
});

test('a removed voice is not used', () => {
  const browser = withVoices([of('An', 'vi-VN')]);
  findVoice();
  browser.come([]);
  expect($voice.get()).toBeNull();
});

test('a browser without speech has none, and there is no error', () => {
  vi.stubGlobal('speechSynthesis', undefined);
  delete (globalThis as { speechSynthesis?: unknown }).speechSynthesis;
  findVoice();
  expect($voice.get()).toBeNull();
});
