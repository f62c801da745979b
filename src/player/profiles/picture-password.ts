import type { Profile } from '#core/progress/profile.ts';
import type { SaveResult } from '../storage/port.ts';
import { openStore } from '../progress/open-store.ts';

/** Number of pictures in a key. */
export const KEY_LENGTH = 3;

export const isKeyOf = (card: Profile, pressed: readonly string[]): boolean =>
  card.key?.join() === pressed.join();

/** Sets a profile's picture key, or removes it if none is given. */
export async function setKey(id: string, key?: readonly string[]): Promise<SaveResult> {
  const store = await openStore();
  const [card] = (await store.workOf(id)).profiles;
  if (!card) return { state: 'refused', why: 'failed' };
  const { key: _, ...rest } = card;
  return store.saveProfile(key ? { ...rest, key: [...key] } : rest);
}
