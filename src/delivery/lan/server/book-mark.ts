/**
 * `phieu.moc` beside the folder: the latest state of each class that this PC has seen. An older
 * folder, restored from a backup, is not opened without asking: replaced codes and erased profiles
 * would come back.
 *
 *   { "sum": "…", "marks": { "<when the class was made, ms>": { "gen": 7, "savedOn": <ms> } } }
 *
 * A file with a wrong sum over `marks` is ignored: otherwise a flipped bit would lock a class out
 * of its own book. The next save rewrites it.
 */
import { promises as fs } from 'node:fs';
import { resolve } from 'node:path';
import { sumOf, type Book } from './book-text.ts';
import { replaceDurably } from './durable-files.ts';

export type Mark = { gen: number; savedOn: number };
/**
 * Keyed by a class's creation time: a folder of another class is not an older state of this one.
 */
type Marks = Record<string, Mark>;

const fileOf = (folder: string): string => `${resolve(folder)}.moc`;

async function marksOf(folder: string): Promise<Marks> {
  try {
    const file: unknown = JSON.parse(await fs.readFile(fileOf(folder), 'utf8'));
    const { sum, marks } = (file ?? {}) as { sum?: unknown; marks?: Marks };
    return marks && sum === sumOf(marks) ? marks : {};
  } catch {
    return {};
  }
}

/** Returns the latest state of this class seen here; null if there is none. */
export async function markOf(folder: string, { madeOn }: Book): Promise<Mark | null> {
  const mark = (await marksOf(folder))[String(madeOn)];
  return Number.isInteger(mark?.gen) && Number.isFinite(mark?.savedOn) ? mark! : null;
}

/** Stores the state. If that fails the class works without it. */
export async function setMark(folder: string, { madeOn, gen, savedOn }: Book): Promise<void> {
  const marks = { ...(await marksOf(folder)), [madeOn]: { gen, savedOn } };
  const text = `${JSON.stringify({ sum: sumOf(marks), marks })}\n`;
  await replaceDurably(fileOf(folder), text).catch(() => {});
}
