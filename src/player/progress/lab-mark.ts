import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';
import { newLabCode, readLabCode } from '#core/codes/lab-code.ts';

/**
 * The four symbols a computer of a lab keeps, to find out later whether it was wiped: they are
 * written on paper too, and after a restart the two are compared.
 */
const kept = (): string => safeLocalStorage.read(localKeys.lab) ?? '';

export type LabMark = {
  code: string;
  /** Made while this page is open: the computer has not been off since. */ isNew: boolean;
};

/** The mark of this computer, made where there is none; null where nothing can be kept. */
export function labMark(): LabMark | null {
  const here = readLabCode(kept());
  if (here) return { code: here, isNew: false };
  const code = newLabCode();
  safeLocalStorage.write(localKeys.lab, code);
  return kept() === code ? { code, isNew: true } : null;
}

/** Whether this computer carries a lab’s mark, without giving it one. */
export const hasLabMark = (): boolean => readLabCode(kept()) !== null;

export const forgetLabMark = (): void => void safeLocalStorage.write(localKeys.lab, null);

export type Compared = 'mistyped' | 'same-visit' | 'kept' | 'wiped';

/** What a code written down earlier says of this computer. */
export function compareMark(typed: string, mark: LabMark): Compared {
  const code = readLabCode(typed);
  if (!code) return 'mistyped';
  if (code !== mark.code) return 'wiped';
  return mark.isNew ? 'same-visit' : 'kept';
}
