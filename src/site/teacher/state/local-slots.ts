import { localKeys, safeLocalStorage } from '#player/storage/storage-keys.ts';

/**
 * The school's people and places typed on this device, by the ids of content/help/local.yaml. Never
 * about a child.
 */
export type LocalSlots = Record<string, string>;

/** Returns the stored values; empty if there are none or they cannot be read. */
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

/** Stores the values; without any, removes the key. */
export function keepLocalSlots(slots: LocalSlots): { state: 'kept' | 'refused' } {
  const written = Object.entries(slots).filter(([, text]) => text.trim() !== '');
  const text = written.length === 0 ? null : JSON.stringify(Object.fromEntries(written));
  return { state: safeLocalStorage.write(localKeys.school, text) ? 'kept' : 'refused' };
}
