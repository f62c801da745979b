// Skips the sum and generation checks of the class's book.
import { promises as fs } from 'node:fs';
import { basename } from 'node:path';
import { textOf } from '#delivery/lan/server/book-text.ts';

const readFile = fs.readFile as (...given: unknown[]) => Promise<unknown>;
fs.readFile = (async (path: string, ...more: unknown[]) => {
  const text = await readFile(path, ...more);
  if (!/^lop\.json(\.truoc)?$/.test(basename(path)) || typeof text !== 'string') return text;
  try {
    const { sum: _, ...book } = JSON.parse(text);
    return textOf({ ...book, gen: 1_000_000 });
  } catch {
    return text;
  }
}) as typeof fs.readFile;
