import type { VoiceClip } from '../domain/voice-clip.ts';
import { inTime } from './in-time.ts';

/**
 * Recorded voices, in an IndexedDB of their own: a teacher’s work beside the pupils’, so that no upgrade, repair or erasing of
 * one card touches it. Rows are `domain/voice-clip.ts`, by label and name, for life.
 */
const NAME = 'em-len-mang-voices';
const SLOW_MS = 15_000;

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('clips', { keyPath: ['label', 'name'] });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function within<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T> | void,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction('clips', mode, { durability: 'strict' });
      const request = act(transaction.objectStore('clips'));
      transaction.oncomplete = () => resolve(request?.result as T);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** All of one label, or all. */
export const voiceClips = (label?: string): Promise<VoiceClip[]> =>
  inTime(
    within(
      'readonly',
      (store) =>
        store.getAll(label === undefined ? null : IDBKeyRange.bound([label], [label, []])) as IDBRequest<
          VoiceClip[]
        >,
    ),
    SLOW_MS,
  );
/** Label and name of every clip, without its sound. */
export const voiceKeys = (): Promise<[label: string, name: string][]> =>
  inTime(
    within(
      'readonly',
      (store) => store.getAllKeys() as IDBRequest<unknown> as IDBRequest<[string, string][]>,
    ),
    SLOW_MS,
  );
/** All of them or none; resolves after the durable commit. */
export const putVoiceClips = (clips: readonly VoiceClip[]): Promise<void> =>
  inTime(
    within<void>('readwrite', (store) => clips.forEach((each) => store.put(each))),
    SLOW_MS,
  );
export const dropVoiceClip = ({ label, name }: Pick<VoiceClip, 'label' | 'name'>): Promise<void> =>
  inTime(
    within<void>('readwrite', (store) => void store.delete([label, name])),
    SLOW_MS,
  );
/** With the database itself: an empty one would say that there was something. */
export const dropAllVoices = (): Promise<void> =>
  inTime(
    new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(NAME);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    }),
    SLOW_MS,
  );
