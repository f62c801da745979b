import { atom } from 'nanostores';
import { deviceKeys, onDevice } from '../storage/storage-keys.ts';
import { assignedHere } from '../progress/assigned.ts';
import { hasLabMark } from '../progress/lab-mark.ts';

/**
 * Who reads to children who do not read yet. In a room of twenty computers without headphones it is
 * the teacher, and no computer speaks; a child alone gets sound at the first press. Either is
 * changed on the listening row, for this computer.
 */
export type Reader = 'teacher' | 'machine';

function kept(): Reader | null {
  const reader = onDevice.read(deviceKeys.reads);
  return reader === 'teacher' || reader === 'machine' ? reader : null;
}

/**
 * A computer the lab doctor has looked at; a page the teacher’s PC serves (its card line); a class
 * code open at a computer with a mouse. A code on a phone is homework: there the phone reads.
 */
const inLab = (): boolean =>
  hasLabMark() ||
  document.querySelector('[data-island="lan-card"]') !== null ||
  (assignedHere() !== '' && matchMedia('(hover: hover) and (pointer: fine)').matches);

/** Who reads on this computer: as somebody chose, else by where it stands. */
export const readerHere = (): Reader => kept() ?? (inLab() ? 'teacher' : 'machine');

export const $reader = atom<Reader>(typeof document === 'undefined' ? 'machine' : readerHere());

/** Chosen on this computer; where nothing can be kept it holds as long as this page. */
export function letRead(reader: Reader): void {
  onDevice.write(deviceKeys.reads, reader);
  $reader.set(reader);
}
