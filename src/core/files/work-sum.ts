import { hashOf } from '../progress/ids.ts';

/**
 * The sum of a work file: the field `all`, a hash of everything else in it as JSON writes it. It
 * tells a file that an editor or a bad stick went through. It is no signature: there is no key on a
 * pupil's computer that a pupil could not read, so anybody who knows the rule can make it again, or
 * leave it out. A file without it counts as not checked, and never as sound.
 */
export const withSum = (text: string): string => text.replace(/\}$/, `,"all":"${hashOf(text)}"}`);

/** `unchecked`: there is no sum, as in files of older copies. */
export function checkSum(file: Record<string, unknown>): 'whole' | 'unchecked' | 'altered' {
  // Not Object.hasOwn: this runs on the lab server too, and Node 13 of Windows 7 has none.
  if (!('all' in file)) return 'unchecked';
  const { all, ...rest } = file;
  return all === hashOf(JSON.stringify(rest)) ? 'whole' : 'altered';
}
