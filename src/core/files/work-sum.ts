import { hashOf } from '../progress/ids.ts';

/**
 * Adds the sum of a work file: the field `all`, a hash of everything else in it as JSON. It detects
 * a file changed by an editor or a bad stick. It is not a signature: a pupil could read any key on
 * a pupil's computer. So a person who knows the rule can recompute it or leave it out. A file
 * without it counts as not checked, never as sound.
 */
export const withSum = (text: string): string => text.replace(/\}$/, `,"all":"${hashOf(text)}"}`);

/** Checks a file's sum. `unchecked`: there is none, as in files of older copies. */
export function checkSum(file: Record<string, unknown>): 'whole' | 'unchecked' | 'altered' {
  // Not Object.hasOwn: this also runs on the lab server, and Node 13 of Windows 7 lacks it.
  if (!('all' in file)) return 'unchecked';
  const { all, ...rest } = file;
  return all === hashOf(JSON.stringify(rest)) ? 'whole' : 'altered';
}
