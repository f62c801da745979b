import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A lesson may weigh 600 KB a way and says up to 1,600 syllables: some 375 B a syllable. This makes
 * about 365; at 14 kb/s and with espeak’s own pause behind each sentence (-z leaves it out) it was
 * 975. The pause is the player’s (`player/audio/play-clips.ts`).
 */
const VOICE = ['-v', 'vi', '-s', '132', '-g', '3', '-z'];
/**
 * A page is heard at one go: each sentence keeps its pause. At 250 KB a page and 12 kb/s three
 * minutes have room.
 */
const PAGE_VOICE = ['-v', 'vi', '-s', '132'];
/**
 * Without padding, serial numbers of its own and a comment of its maker, the same sentence is the
 * same file on every machine.
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
 * What a voice has to hear written out: figures one by one, as a number to call is said; AI, which
 * the voice takes for the word “ai”.
 */
const spelled = (sentence: string): string =>
  sentence.replace(/\b\d{3}\b/g, (number) => [...number].join(' ')).replace(/\bAI\b/g, 'ây ai');

/** Why no clips can be made here, as a sentence; null where they can. */
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

/** One clip of a sentence. @returns what went wrong, or null */
export const say = (sentence: string, file: string): string | null =>
  pack(VOICE, sentence, file, []);

/**
 * One clip of a whole page, which says in the file that a machine reads. @returns what went wrong,
 * or null
 */
export const sayPage = (lines: readonly string[], title: string, file: string): string | null =>
  pack(PAGE_VOICE, lines.join('\n'), file, ['--title', title]);

/**
 * The northern voice of espeak-ng, a little slower than its own pace, as Ogg Opus of about 7 kb/s.
 * @returns what went wrong, or null
 */
function pack(voice: string[], text: string, file: string, marks: string[]): string | null {
  const wav = join(tmpdir(), `em-len-mang-${process.pid}.wav`);
  const spoken = spawnSync('espeak-ng', [...voice, '-w', wav, spelled(text)], { encoding: 'utf8' });
  if (spoken.status !== 0) return spoken.stderr;
  const packed = spawnSync('opusenc', [...PACKING, ...marks, wav, file], { encoding: 'utf8' });
  rmSync(wav, { force: true });
  return packed.status === 0 ? null : packed.stderr;
}
