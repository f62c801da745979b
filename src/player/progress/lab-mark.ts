import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';
import { newLabCode, readLabCode } from '#core/codes/lab-code.ts';

/**
 * The four symbols that a lab computer stores, to show later whether its disk was wiped. They are
 * written on paper too, and compared after a restart.
 */
const kept = (): string => safeLocalStorage.read(localKeys.lab) ?? '';

export type LabMark = {
  code: string;
  /** True if made while this page is open: the computer has not been off since. */ isNew: boolean;
};

/** Returns this computer's mark, and makes one if there is none; null if nothing can be stored. */
export function labMark(): LabMark | null {
  const code = readLabCode(kept());
  if (code) return { code, isNew: false };
  const fresh = newLabCode();
  safeLocalStorage.write(localKeys.lab, fresh);
  return kept() === fresh ? { code: fresh, isNew: true } : null;
}

/** Returns whether this computer has a lab mark, without making one. */
export const hasLabMark = (): boolean => readLabCode(kept()) !== null;

export const forgetLabMark = (): void => void safeLocalStorage.write(localKeys.lab, null);

export type Compared = 'mistyped' | 'same-visit' | 'kept' | 'wiped';

/** Compares a code that was written down earlier with this computer's mark. */
export function compareMark(typed: string, mark: LabMark): Compared {
  const code = readLabCode(typed);
  if (!code) return 'mistyped';
  if (code !== mark.code) return 'wiped';
  return mark.isNew ? 'same-visit' : 'kept';
}
