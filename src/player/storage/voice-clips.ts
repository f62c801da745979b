import type { Table } from 'dexie';
import type { VoiceClip } from '#core/progress/voice-clip.ts';
import { withTimeout } from './in-time.ts';
import { KeptDatabase } from './kept-database.ts';

/**
 * Recorded voices in a separate IndexedDB: a teacher’s work beside the pupils’, so that no upgrade,
 * repair or erasing of one card touches it. The rows (`core/progress/voice-clip.ts`), by label and
 * name, are a permanent format.
 */
class VoiceDatabase extends KeptDatabase {
  declare clips: Table<VoiceClip, [label: string, name: string]>;

  constructor() {
    super('em-len-mang-voices');
    this.version(0.1).stores({ clips: '[label+name]' });
  }
}

const TIMEOUT_MS = 15_000;

/**
 * Runs one transaction and closes the database afterwards: an open connection would block its
 * deletion.
 */
async function run<T>(
  mode: 'r' | 'rw',
  act: (clips: VoiceDatabase['clips']) => PromiseLike<T>,
): Promise<T> {
  const database = new VoiceDatabase();
  try {
    await database.open();
    return await database.transact(mode, async () => act(database.clips));
  } finally {
    database.close();
  }
}
const transact = <T>(...how: Parameters<typeof run<T>>): Promise<T> =>
  withTimeout(run(...how), TIMEOUT_MS);

/** Returns the clips of one label, or all. */
export const voiceClips = (label?: string): Promise<VoiceClip[]> =>
  transact('r', (clips) => (label === undefined ? clips : clips.where({ label })).toArray());
/** Returns label and name of every clip, without its sound. */
export const voiceKeys = (): Promise<[label: string, name: string][]> =>
  transact('r', (clips) => clips.toCollection().primaryKeys());
/** Stores all clips or none; resolves after the durable commit. */
export const putVoiceClips = (clips: readonly VoiceClip[]): Promise<unknown> =>
  transact<unknown>('rw', (rows) => rows.bulkPut(clips));
export const deleteVoiceClip = ({
  label,
  name,
}: Pick<VoiceClip, 'label' | 'name'>): Promise<void> =>
  transact('rw', (clips) => clips.delete([label, name]));
/** Deletes the database itself: an empty one would suggest that recordings exist. */
export const deleteAllVoices = (): Promise<void> =>
  withTimeout(new VoiceDatabase().delete(), TIMEOUT_MS);
