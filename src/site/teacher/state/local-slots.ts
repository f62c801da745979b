import { localKeys, safeLocalStorage } from '#player/storage/storage-keys.ts';

/**
 * What a teacher wrote of the school's people and places on this device, by the ids of
 * content/help/local.yaml. Never of a child.
 */
export type LocalSlots = Record<string, string>;

/** What is kept here; nothing when nothing is, or when it cannot be read. */
export function localSlots(): LocalSlots {
  try {
    const kept: unknown = JSON.parse(safeLocalStorage.read(localKeys.school) ?? '{}');
    return kept && typeof kept === 'object'
      ? Object.fromEntries(
          Object.entries(kept).filter(
            (slot): slot is [string, string] => typeof slot[1] === 'string',
          ),
        )
      : {};
  } catch {
    return {};
  }
}

/** Keeps what is written; without any of it the key itself goes. */
export function keepLocalSlots(slots: LocalSlots): { state: 'kept' | 'refused' } {
  const written = Object.entries(slots).filter(([, text]) => text.trim() !== '');
  const text = written.length === 0 ? null : JSON.stringify(Object.fromEntries(written));
  return { state: safeLocalStorage.write(localKeys.school, text) ? 'kept' : 'refused' };
}
