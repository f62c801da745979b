import { readWork, writeWork, type ReadWork } from '../transfer/work-file.ts';
import type { Refusal } from '../storage/port.ts';
import { refresh } from './keeper.ts';
import { openStore } from './open-store.ts';

/** The text of a file with one card's work, or with everybody's. */
export async function workText(profile?: string): Promise<string> {
  const { attempts, profiles, places } = await (await openStore()).everything();
  const own = <T>(rows: T[], of: (row: T) => string) => rows.filter((row) => !profile || of(row) === profile);
  return writeWork({ attempts: own(attempts, (row) => row.profile), profiles: own(profiles, (row) => row.id), places: own(places, (row) => row.profile) }, Date.now());
}

export type Taken =
  | { state: 'taken'; /** Answers that were not here before. */ answers: number; cards: number; left: number }
  | { state: 'refused'; why: Extract<ReadWork, { state: 'refused' }>['why'] | Refusal };

/** Takes a file's work in: all of it or nothing. What is here already stays as it is, so a file may be opened twice. */
export async function takeWork(text: string): Promise<Taken> {
  const read = readWork(text);
  if (read.state === 'refused') return read;
  const store = await openStore();
  const before = await store.everything();
  const kept = await store.take(read.work);
  if (kept.state === 'refused') return kept;
  await refresh();
  const after = await store.everything();
  return { state: 'taken', answers: after.attempts.length - before.attempts.length, cards: after.profiles.length - before.profiles.length, left: read.left };
}
