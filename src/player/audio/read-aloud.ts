import { $clips } from './clips.ts';
import { playClips, stopClips } from './play-clips.ts';
import { $voice } from './speech-voice.ts';

/** Some engines never send “end”: wait at most this long per letter. */
const MS_PER_LETTER = 180;

/**
 * Reads the texts one after another; calls `done` exactly once, also if stopped or if the engine
 * stops without an event. `slow`: only with clips. `begins` is told the number of each text.
 */
export function readAloud(
  texts: string[],
  done: () => void,
  slow = false,
  begins?: (at: number) => void,
): void {
  const voice = $voice.get();
  stopSpeech();
  if ($clips.get()) return void playClips(texts, slow, begins).finally(done);
  let over = false;
  const finish = () => {
    if (!over) done();
    over = true;
    clearTimeout(timer);
  };
  const timer = setTimeout(finish, texts.join('').length * MS_PER_LETTER + 3000);
  for (const [at, text] of texts.entries()) {
    const speech = new SpeechSynthesisUtterance(text);
    speech.voice = voice;
    speech.lang = voice?.lang ?? document.documentElement.lang;
    speech.rate = 0.9;
    speech.onerror = finish;
    speech.onstart = () => begins?.(at);
    if (at === texts.length - 1) speech.onend = finish;
    speechSynthesis.speak(speech);
  }
}

/** Stops all speech at once. */
export function stopSpeech(): void {
  stopClips();
  globalThis.speechSynthesis?.cancel();
}
