import { readHeardFile, writeHeardFile, type HeardMark } from '#core/files/heard-file.ts';
import { localKeys, safeLocalStorage } from '#player/storage/storage-keys.ts';

/** Returns the marks of clips on this device, the latest last; none if they cannot be read. */
export function heardMarks(): HeardMark[] {
  const read = readHeardFile(safeLocalStorage.read(localKeys.heard) ?? '');
  return read.state === 'read' ? read.marks : [];
}

/** Stores the marks; without any, removes the key. */
export const keepHeardMarks = (marks: readonly HeardMark[]): { state: 'kept' | 'refused' } => ({
  state: safeLocalStorage.write(localKeys.heard, marks.length === 0 ? null : writeHeardFile(marks))
    ? 'kept'
    : 'refused',
});
