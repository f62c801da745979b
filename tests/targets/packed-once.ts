// Packs a target once for all test files of a run: packing it again costs more than most of them.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from '../browser/run-folder.ts';
import { until } from '../e2e/robot/until.ts';

/** Others may be packing on the same cores. */
const PATIENCE_MS = 900_000;

/**
 * Returns the folder with the output of `pack`. The first caller packs, the others wait. The folder
 * is shared: a test that changes it uses a copy.
 * @param name of what is packed
 */
export async function packedOnce(
  name: string,
  pack: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(runFolder(), name);
  const [done, failed] = [`${folder}.done`, `${folder}.failed`];
  try {
    mkdirSync(folder);
  } catch {
    await until(
      `${name} packed`,
      async () => {
        if (existsSync(failed))
          throw new Error(`${name} was not packed: see the file that came first.`);
        return existsSync(done);
      },
      PATIENCE_MS,
    );
    return folder;
  }
  try {
    await pack(folder);
    writeFileSync(done, '');
    return folder;
  } catch (problem) {
    writeFileSync(failed, String(problem));
    throw problem;
  }
}
