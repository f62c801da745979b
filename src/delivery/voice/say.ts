import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A lesson's clips may take 600 KB per track, with up to 1,600 syllables: some 375 B a syllable.
 * These settings give about 365; at 14 kb/s and with espeak’s own pause after each sentence (-z
 * omits it) it was 975. The player makes the pause (`player/audio/play-clips.ts`).
 */
const VOICE = ['-v', 'vi', '-s', '132', '-g', '3', '-z'];
/**
 * A page's clip plays at one go, so each sentence keeps its pause. 250 KB a page and 12 kb/s leave
 * room for three minutes.
 */
const PAGE_VOICE = ['-v', 'vi', '-s', '132'];
/**
 * Without padding, random serial numbers and encoder comments the same sentence gives the same file
 * on every machine.
 */
const PACKING = [
  '--quiet',
  '--bitrate',
  '7',
  '--framesize',
  '60',
  '--padding',
  '0',
  '--downmix-mono',
  '--serial',
  '1',
  '--discard-comments',
];

/**
 * Spells out text that the voice misreads: digits one by one, as in phone numbers; AI, which it
 * takes for the word “ai”.
 */
const spelled = (sentence: string): string =>
  sentence.replace(/\b\d{3}\b/g, (number) => [...number].join(' ')).replace(/\bAI\b/g, 'ây ai');

/** Returns why no clips can be made here, as a sentence; null if they can. */
export function whyNot(): string | null {
  const missing = [
    ['espeak-ng', '--version'],
    ['opusenc', '--version'],
  ]
    .filter(([program, ask]) => spawnSync(program!, [ask!]).status !== 0)
    .map(([program]) => program);
  return missing.length === 0
    ? null
    : `Máy này thiếu ${missing.join(' và ')}. Cài bằng: apt-get install espeak-ng opus-tools.`;
}

/** Makes one clip of a sentence. @returns the error, or null */
export const say = (sentence: string, file: string): string | null =>
  pack(VOICE, sentence, file, []);

/**
 * Makes one clip of a whole page, marked in the file as a synthetic voice. @returns the error, or
 * null
 */
export const sayPage = (lines: readonly string[], title: string, file: string): string | null =>
  pack(PAGE_VOICE, lines.join('\n'), file, ['--title', title]);

/**
 * Renders the northern voice of espeak-ng, slightly slower than its default, as Ogg Opus of about 7
 * kb/s.
 * @returns the error, or null
 */
function pack(voice: string[], text: string, file: string, marks: string[]): string | null {
  const wav = join(tmpdir(), `em-len-mang-${process.pid}.wav`);
  const spoken = spawnSync('espeak-ng', [...voice, '-w', wav, spelled(text)], { encoding: 'utf8' });
  if (spoken.status !== 0) return spoken.stderr;
  const packed = spawnSync('opusenc', [...PACKING, ...marks, wav, file], { encoding: 'utf8' });
  rmSync(wav, { force: true });
  return packed.status === 0 ? null : packed.stderr;
}
