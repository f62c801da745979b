import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from '../build/site-files.ts';
import type { Trial } from './trial.ts';

/**
 * Returns the trials under `folder`, by file name. A file that does not load becomes a failing
 * trial, so that it is visible and the others still run.
 */
export async function findTrials(folder: string): Promise<Trial[]> {
  if (!existsSync(folder)) return [];
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.trial.ts'));
  return (await Promise.all(files.map((file) => load(folder, file)))).flat();
}

async function load(folder: string, file: string): Promise<Trial[]> {
  const broken = (why: string): Trial => ({
    name: file.slice(file.lastIndexOf('/') + 1).replace('.trial.ts', ''),
    what: `Tệp ${file}`,
    run: async () => ({ state: 'failed', figures: {}, why }),
  });
  try {
    const { trial, trials } = await import(pathToFileURL(join(folder, file)).href);
    return (
      trials ?? [
        trial ?? broken('Tệp không xuất "trial". Hãy thêm export const trial hoặc trials.'),
      ]
    );
  } catch (error) {
    return [broken(`Tệp không nạp được: ${error}`)];
  }
}
