// manifest.json allows checking a copy on a stick or a school server file by file. build.json is
// separate, because its date differs where the files do not.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './site-files.ts';
import { places } from './replaceable-files.ts';
import { MODEL } from './site-model.ts';
import type { StepResult } from './step.ts';

/** `build`: 12 hex digits identifying all files; `files`: path → sha256 in base64. */
export type Manifest = { build: string; files: Record<string, string> };

/** Returns the manifest of these files, sorted by path. */
export function manifestOf(hashes: Iterable<[file: string, hash: string]>): Manifest {
  const sorted = [...hashes].sort(([a], [b]) => (a < b ? -1 : 1));
  const list = sorted.map(([file, hash]) => `${hash} ${file}\n`).join('');
  const build = createHash('sha256').update(list).digest('hex').slice(0, 12);
  return { build, files: Object.fromEntries(sorted) };
}

/**
 * Returns whether a file is listed: not the lists themselves, precompressed files, or replaceable
 * files.
 */
export function isListed(file: string): boolean {
  return (
    !['manifest.json', 'build.json', MODEL, ...places].includes(file) && !/\.(?:br|gz)$/.test(file)
  );
}

/** Writes manifest.json and build.json. `builtOn` is a date, YYYY-MM-DD. */
export async function manifestStep(folder: string, builtOn: string): Promise<StepResult> {
  const hashes: [string, string][] = [];
  for (const file of (await listFiles(folder)).filter(isListed)) {
    const bytes = await readFile(join(folder, file));
    hashes.push([file, createHash('sha256').update(bytes).digest('base64')]);
  }
  const manifest = manifestOf(hashes);
  const put = (file: string, value: unknown) =>
    writeFile(join(folder, file), `${JSON.stringify(value, null, 1)}\n`);
  await put('manifest.json', manifest);
  await put('build.json', { builtOn, build: manifest.build });
  return {
    state: 'done',
    message: `Bản dựng ${manifest.build} ngày ${builtOn}, gồm ${hashes.length} tệp.`,
  };
}
