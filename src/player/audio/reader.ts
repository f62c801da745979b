import { atom } from 'nanostores';
import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';
import { getAssignment } from '../progress/assigned.ts';
import { hasLabMark } from '../progress/lab-mark.ts';

/**
 * Who reads to children who do not read yet. In a room of twenty computers without headphones it is
 * the teacher, and no computer speaks; a child alone gets sound at the first press. Either is
 * changed on the listening row, for this computer.
 */
export type Narrator = 'teacher' | 'machine';

function kept(): Narrator | null {
  const reader = safeLocalStorage.read(localKeys.reads);
  return reader === 'teacher' || reader === 'machine' ? reader : null;
}

/**
 * A computer the lab doctor has looked at; a page the teacher’s PC serves (its card line); a class
 * code open at a computer with a mouse. A code on a phone is homework: there the phone reads.
 */
const inLab = (): boolean =>
  hasLabMark() ||
  document.querySelector('[data-island="lan-card"]') !== null ||
  (getAssignment() !== '' && matchMedia('(hover: hover) and (pointer: fine)').matches);

/** Who reads on this computer: as somebody chose, else by where it stands. */
export const readerHere = (): Narrator => kept() ?? (inLab() ? 'teacher' : 'machine');

export const $reader = atom<Narrator>(typeof document === 'undefined' ? 'machine' : readerHere());

/** Chosen on this computer; where nothing can be kept it holds as long as this page. */
export function setNarrator(reader: Narrator): void {
  safeLocalStorage.write(localKeys.reads, reader);
  $reader.set(reader);
}
