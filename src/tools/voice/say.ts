import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BITRATE = '14';

/** What a voice has to hear written out: figures one by one, as a number to call is said. */
const spelled = (sentence: string): string => sentence.replace(/\b\d{3}\b/g, (number) => [...number].join(' '));

/** Why no clips can be made here, as a sentence; null where they can. */
export function whyNot(): string | null {
  const missing = [['espeak-ng', '--version'], ['opusenc', '--version']].filter(([program, ask]) => spawnSync(program!, [ask!]).status !== 0).map(([program]) => program);
  return missing.length === 0 ? null : `Máy này thiếu ${missing.join(' và ')}. Cài bằng: apt-get install espeak-ng opus-tools.`;
}

/**
 * One clip: the northern voice of espeak-ng, a little slower than its own pace, as Ogg Opus of about 14 kb/s.
 * @returns what went wrong, or null
 */
export function say(sentence: string, file: string): string | null {
  const wav = join(tmpdir(), `em-len-mang-${process.pid}.wav`);
  const spoken = spawnSync('espeak-ng', ['-v', 'vi', '-s', '125', '-g', '4', '-w', wav, spelled(sentence)], { encoding: 'utf8' });
  if (spoken.status !== 0) return spoken.stderr;
  // Without serial numbers of its own and a comment of its maker, the same sentence is the same file on every machine.
  const packed = spawnSync('opusenc', ['--quiet', '--bitrate', BITRATE, '--framesize', '60', '--downmix-mono', '--serial', '1', '--discard-comments', wav, file], { encoding: 'utf8' });
  rmSync(wav, { force: true });
  return packed.status === 0 ? null : packed.stderr;
}
