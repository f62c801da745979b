import { $voice } from './voice.ts';

/** Some engines never send “end”: this long for each letter and we stop waiting. */
const MS_PER_LETTER = 180;

/** Reads the texts one after another; calls `done` exactly once, also when stopped or when the engine falls silent. */
export function readAloud(texts: string[], done: () => void): void {
  const voice = $voice.get();
  hush();
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
    if (at === texts.length - 1) speech.onend = finish;
    speechSynthesis.speak(speech);
  }
}

export const hush = (): void => speechSynthesis.cancel();
