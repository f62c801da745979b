// Bundles the database code as one script for a blank page: unchanged, and with stand-ins.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { codeBuild } from '#delivery/build/page-code.mjs';
import { standingIn, type StandIn } from '../../browser/stand-ins.ts';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Returns a script that exposes the exports of `in-page.ts` on the window under this name. */
export async function codeOf(name: string, standIns: readonly StandIn[] = []): Promise<string> {
  const [made] = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [standingIn(standIns)],
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
 * Returns the code of an earlier commit, bundled and minified once from that commit's
 * `openIndexedDb`, `openClassDatabase` (if it existed) and `voice-clips.ts`, with the library of
 * its time (Dexie 4.4.7, idb 8.0.4). It is exposed on the window as `old`.
 */
export const frozenCode = (commit: '900bb83' | '1f2faeb3'): string =>
  readFileSync(here(`${commit}.js`), 'utf8');
