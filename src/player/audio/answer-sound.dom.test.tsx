import { beforeEach, expect, it, vi } from 'vitest';
import { localKeys } from '../storage/storage-keys.ts';
import { playAnswerSound } from './answer-sound.ts';
import { setNarrator } from './reader.ts';
import { setSounds } from './sounds.ts';

/** Start and end of every played note, in seconds. */
let played: { from: number; to: number }[] = [];

const node = () => ({ connect: (next: unknown) => next });
class FakeContext {
  currentTime = 0;
  destination = {};
  createGain = () => ({
    ...node(),
    gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} },
  });
  createOscillator = () => ({
    ...node(),
    type: '',
    frequency: { value: 0 },
    start: (from: number) => void played.push({ from, to: NaN }),
    stop: (to: number) => void (played.at(-1)!.to = to),
  });
}

beforeEach(() => {
  played = [];
  localStorage.clear();
  delete document.documentElement.dataset.quiet;
  setNarrator('machine');
  vi.stubGlobal('AudioContext', FakeContext);
});

it.each(['right', 'partly', 'wrong'] as const)('“%s” is heard for at most 0.3 s', (verdict) => {
  playAnswerSound(verdict);
  expect(played.length).toBeGreaterThan(0);
  expect(Math.max(...played.map(({ to }) => to))).toBeLessThanOrEqual(0.3);
});

it('is silent where the teacher reads, and in a sensitive lesson', () => {
  setNarrator('teacher');
  playAnswerSound('right');
  setNarrator('machine');
  document.documentElement.dataset.quiet = 'about-me';
  playAnswerSound('right');
  expect(played).toEqual([]);
});

it('is silent once turned off, and heard once turned on again', () => {
  setSounds(false);
  expect(localStorage.getItem(localKeys.sounds)).toBe('off');
  playAnswerSound('right');
  expect(played).toEqual([]);
  setSounds(true);
  playAnswerSound('right');
  expect(played).toHaveLength(3);
});
