import { newLabCode, readLabCode } from '../transfer/lab-code.ts';

/**
 * The four symbols a computer of a lab keeps, to find out later whether it was wiped: they are written on paper too, and
 * after a restart the two are compared.
 */
const KEY = 'elm:lab';

export type LabMark = {
  code: string;
  /** Made while this page is open: the computer has not been off since. */ isNew: boolean;
};

/** The mark of this computer, made where there is none; null where nothing can be kept. */
export function labMark(): LabMark | null {
  try {
    const kept = readLabCode(localStorage.getItem(KEY) ?? '');
    if (kept) return { code: kept, isNew: false };
    const code = newLabCode();
    localStorage.setItem(KEY, code);
    return localStorage.getItem(KEY) === code ? { code, isNew: true } : null;
  } catch {
    return null;
  }
}

/** Whether this computer carries a lab’s mark, without giving it one. */
export function hasLabMark(): boolean {
  try {
    return readLabCode(localStorage.getItem(KEY) ?? '') !== null;
  } catch {
    return false;
  }
}

export function forgetLabMark(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing to forget where nothing can be kept.
  }
}

export type Compared = 'mistyped' | 'same-visit' | 'kept' | 'wiped';

/** What a code written down earlier says of this computer. */
export function compareMark(typed: string, mark: LabMark): Compared {
  const code = readLabCode(typed);
  if (!code) return 'mistyped';
  if (code !== mark.code) return 'wiped';
  return mark.isNew ? 'same-visit' : 'kept';
}
