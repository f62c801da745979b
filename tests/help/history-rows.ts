// Rows of a browser's own history file, after it was closed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export type Row = { url: string; title: string };

const files = [
  { file: 'Default/History', query: 'select url, title from urls' },
  {
    file: 'places.sqlite',
    query: "select url, coalesce(title, '') as title from moz_places where visit_count > 0",
  },
];

/** Returns none if there is no such file: the packed Chromium 109 runs headless and writes none. */
export function historyRows(profile: string): Row[] {
  const found = files.find((known) => existsSync(join(profile, known.file)));
  if (!found) return [];
  const database = new DatabaseSync(join(profile, found.file), { readOnly: true });
  const rows = database.prepare(found.query).all() as Row[];
  database.close();
  return rows;
}

/**
 * Returns true for a row of help, of /info/, or of a sensitive lesson's step. The lesson itself has
 * a row under its neutral title.
 */
export const tells = ({ url }: Row): boolean =>
  /\/(info|tt)\/|\/lessons\/(blurred-card|chat-in-games)\/.*#/.test(url);
