// The code of the databases as one script for a blank page: as it is, and with edits.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { codeBuild } from '../../../src/tools/build/page-code.mjs';
import { editing, type SourceEdit } from '../../browser/edited-code.ts';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** A script that puts what `in-page.ts` exports onto the window under this name. */
export async function codeOf(name: string, edits: readonly SourceEdit[] = []): Promise<string> {
  const [made] = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [editing(edits)],
    build: {
      ...codeBuild,
      write: false,
      minify: false,
      lib: { entry: here('in-page.ts'), formats: ['iife'], name },
    },
  })) as Rolldown.RolldownOutput[];
  return made!.output[0].code;
}

/**
 * The code of an earlier commit, bundled and minified once from that commit's `openIndexedDb`, `openClassDatabase` (where it was)
 * and `voice-clips.ts`, with the library of its time (Dexie 4.4.7, idb 8.0.4). It puts them onto the window as `old`.
 */
export const frozenCode = (commit: '900bb83' | '1f2faeb3'): string =>
  readFileSync(here(`${commit}.js`), 'utf8');

const database = 'src/storage/database.ts';
const classes = 'src/storage/class-database.ts';
const voices = 'src/storage/voice-clips.ts';
const guard = 'src/storage/kept-database.ts';

/** A next version of all three: a table, an index and a field more. */
export const nextVersion: SourceEdit[] = [
  {
    file: database,
    find: "      damaged: '++n',\n    });",
    put: `      damaged: '++n',
    });
    this.version(2)
      .stores({ attempts: 'id, profile, [profile+lesson], at', next: 'id' })
      .upgrade(async (tx) => {
        (globalThis as { upgrading?: boolean }).upgrading = true;
        await tx.table('attempts').toCollection().modify((row) => void (row.next = true));
      });`,
  },
  {
    file: classes,
    find: "book', times: '' });",
    put: `book', times: '' });
    this.version(0.2).stores({ books: 'id, v', next: 'id' });`,
  },
  {
    file: voices,
    find: "stores({ clips: '[label+name]' });",
    put: `stores({ clips: '[label+name]' });
    this.version(0.2).stores({ clips: '[label+name], at', next: 'id' });`,
  },
];

/** What somebody in a hurry does: an index more, and no new version. */
export const driftingSchema: SourceEdit[] = [
  { file: database, find: "attempts: 'id, profile,", put: "attempts: 'id, at, profile," },
];

/** Dexie left to itself. */
export const withoutGuard: SourceEdit[] = [
  { file: guard, find: 'indexedDB: onlyAdding(),', put: 'indexedDB: onlyAdding && indexedDB,' },
];

/** The browsers' default: a commit is called done while it is still in memory. */
export const relaxedCommits: SourceEdit[] = [
  { file: guard, find: "Durability: 'strict'", put: "Durability: 'relaxed'" },
];
