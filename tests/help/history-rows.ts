// What a browser wrote into its own history file, after it has closed.
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

/**
 * None where the browser keeps no such file: the packed Chromium 109 runs without windows and
 * writes none.
 */
export function historyRows(profile: string): Row[] {
  const found = files.find((each) => existsSync(join(profile, each.file)));
  if (!found) return [];
  const database = new DatabaseSync(join(profile, found.file), { readOnly: true });
  const rows = database.prepare(found.query).all() as Row[];
  database.close();
  return rows;
}

/**
 * A row of help, of /info/, of a sensitive lesson's step. The lesson itself has one, under its
 * neutral title.
 */
export const tells = ({ url }: Row): boolean =>
  /\/(info|tt)\/|\/lessons\/(blurred-card|chat-in-games)\/.*#/.test(url);
