/**
 * `phieu.moc` beside the folder: the latest state of each class that this PC has seen. A folder
 * that is older, because it was put back from a copy, is not opened without asking: codes that were
 * replaced and profiles that were erased would come back.
 *
 *   { "sum": "…", "marks": { "<when the class was made, ms>": { "gen": 7, "savedOn": <ms> } } }
 *
 * A file whose sum over `marks` is not right says nothing: a turned bit would shut a class out of
 * its own book. The next save writes it anew.
 */
import { promises as fs } from 'node:fs';
import { resolve } from 'node:path';
import { sumOf, type Book } from './book-text.ts';
import { replaceDurably } from './durable-files.ts';

export type Mark = { gen: number; savedOn: number };
/** By the time a class was made: a folder of another class is no older state of this one. */
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

/** The latest state of this class that was seen here; null: none was. */
export async function markOf(folder: string, { madeOn }: Book): Promise<Mark | null> {
  const mark = (await marksOf(folder))[String(madeOn)];
  return Number.isInteger(mark?.gen) && Number.isFinite(mark?.savedOn) ? mark! : null;
}

/** Where it cannot be written the class goes on without it. */
export async function setMark(folder: string, { madeOn, gen, savedOn }: Book): Promise<void> {
  const marks = { ...(await marksOf(folder)), [madeOn]: { gen, savedOn } };
  const text = `${JSON.stringify({ sum: sumOf(marks), marks })}\n`;
  await replaceDurably(fileOf(folder), text).catch(() => {});
}
