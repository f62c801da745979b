import { atom } from 'nanostores';
import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';
import { getAssignment } from '../progress/assigned.ts';
import { hasLabMark } from '../progress/lab-mark.ts';

/**
 * The narrator for children who do not read yet. In a room of twenty computers without headphones
 * the teacher reads, and no computer plays sound; for a child alone the first press plays sound.
 * The listening row changes it for this computer.
 */
export type Narrator = 'teacher' | 'machine';

function kept(): Narrator | null {
  const reader = safeLocalStorage.read(localKeys.reads);
  return reader === 'teacher' || reader === 'machine' ? reader : null;
}

/**
 * Returns true in a lab: with a lab mark, on a page served by the teacher’s PC (its card line), or
 * with a class code at a computer with a mouse. A code on a phone is homework, so the phone reads.
 */
const inLab = (): boolean =>
  hasLabMark() ||
  document.querySelector('[data-island="lan-card"]') !== null ||
  (getAssignment() !== '' && matchMedia('(hover: hover) and (pointer: fine)').matches);

/** Returns the narrator of this computer: the stored choice, else by its surroundings. */
export const readerHere = (): Narrator => kept() ?? (inLab() ? 'teacher' : 'machine');

export const $reader = atom<Narrator>(typeof document === 'undefined' ? 'machine' : readerHere());

/** Stores the choice for this computer; without writable storage it lasts as long as this page. */
export function setNarrator(reader: Narrator): void {
  safeLocalStorage.write(localKeys.reads, reader);
  $reader.set(reader);
}
