import type { Verdict } from '#core/questions/score.ts';
import { $reader } from './reader.ts';
import { hasSounds } from './sounds.ts';

/** Frequencies in Hz, each of NOTE seconds; a whole sound is at most 0.3 s. */
const notes: Record<Verdict, number[]> = {
  right: [523, 659, 784],
  partly: [523, 587],
  wrong: [330],
};
const NOTE = 0.09;
const LOUDNESS = 0.12;

let context: AudioContext | undefined;

/**
 * Plays a short sound after an answer. Silent where the teacher reads (a lab's default), in a
 * sensitive lesson, and after it was turned off on this computer. Never throws.
 */
export function playAnswerSound(verdict: Verdict): void {
  const isSensitive = document.documentElement.dataset.quiet !== undefined;
  if (isSensitive || $reader.get() === 'teacher' || !hasSounds()) return;
  try {
    context ??= new AudioContext();
    const begin = context.currentTime;
    notes[verdict].forEach((frequency, at) => {
      const tone = context!.createOscillator();
      const volume = context!.createGain();
      const from = begin + at * NOTE;
      tone.type = 'triangle';
      tone.frequency.value = frequency;
      volume.gain.setValueAtTime(LOUDNESS, from);
      volume.gain.exponentialRampToValueAtTime(0.001, from + NOTE);
      tone.connect(volume).connect(context!.destination);
      tone.start(from);
      tone.stop(from + NOTE);
    });
  } catch {
    // A computer without an audio device stays silent.
  }
}
