const KEY = 'elm:school';

/** What a teacher wrote of the school's people and places on this device, by the ids of content/help/local.yaml. Never of a child. */
export type LocalSlots = Record<string, string>;

/** What is kept here; nothing when nothing is, or when it cannot be read. */
export function localSlots(): LocalSlots {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return kept && typeof kept === 'object'
      ? Object.fromEntries(
          Object.entries(kept).filter((each): each is [string, string] => typeof each[1] === 'string'),
        )
      : {};
  } catch {
    return {};
  }
}

/** Keeps what is written; without any of it the key itself goes. */
export function keepLocalSlots(slots: LocalSlots): { state: 'kept' | 'refused' } {
  const written = Object.entries(slots).filter(([, text]) => text.trim() !== '');
  try {
    if (written.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(written)));
    return { state: 'kept' };
  } catch {
    return { state: 'refused' };
  }
}
