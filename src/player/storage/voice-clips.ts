import type { Table } from 'dexie';
import type { VoiceClip } from '#core/progress/voice-clip.ts';
import { withTimeout } from './in-time.ts';
import { KeptDatabase } from './kept-database.ts';

/**
 * Recorded voices, in an IndexedDB of their own: a teacher’s work beside the pupils’, so that no
 * upgrade, repair or erasing of one card touches it. Rows are `core/progress/voice-clip.ts`, by label and
 * name, for life.
 */
class VoiceDatabase extends KeptDatabase {
  declare clips: Table<VoiceClip, [label: string, name: string]>;

  constructor() {
    super('em-len-mang-voices');
    this.version(0.1).stores({ clips: '[label+name]' });
  }
}

const SLOW_MS = 15_000;

/** One act in a database that is closed afterwards: an open connection would block its deletion. */
async function acted<T>(
  mode: 'r' | 'rw',
  act: (clips: VoiceDatabase['clips']) => PromiseLike<T>,
): Promise<T> {
  const database = new VoiceDatabase();
  try {
    await database.open();
    return await database.within(mode, async () => act(database.clips));
  } finally {
    database.close();
  }
}
const within = <T>(...how: Parameters<typeof acted<T>>): Promise<T> =>
  withTimeout(acted(...how), SLOW_MS);

/** All of one label, or all. */
export const voiceClips = (label?: string): Promise<VoiceClip[]> =>
  within('r', (clips) => (label === undefined ? clips : clips.where({ label })).toArray());
/** Label and name of every clip, without its sound. */
export const voiceKeys = (): Promise<[label: string, name: string][]> =>
  within('r', (clips) => clips.toCollection().primaryKeys());
/** All of them or none; resolves after the durable commit. */
export const putVoiceClips = (clips: readonly VoiceClip[]): Promise<unknown> =>
  within<unknown>('rw', (rows) => rows.bulkPut(clips));
export const deleteVoiceClip = ({
  label,
  name,
}: Pick<VoiceClip, 'label' | 'name'>): Promise<void> =>
  within('rw', (clips) => clips.delete([label, name]));
/** With the database itself: an empty one would say that there was something. */
export const deleteAllVoices = (): Promise<void> =>
  withTimeout(new VoiceDatabase().delete(), SLOW_MS);
