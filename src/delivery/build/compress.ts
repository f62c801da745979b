import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './site-files.ts';
import { places } from './replaceable-files.ts';
import { MODEL } from './site-model.ts';
import type { Step } from './step.ts';

const compressed = /\.(?:html|css|csv|m?js|json|svg|txt|xml|webmanifest)$/;
const smallest = 200;
// School and CI machines have two cores; more at once only fills memory.
const atOnce = 2;

/**
 * Returns whether a file gets precompressed copies; `size` in bytes. Not for replaceable files: a
 * copy would outlive a replacement.
 */
export function isCompressed(file: string, size: number): boolean {
  return compressed.test(file) && size > smallest && ![MODEL, ...places].includes(file);
}

/**
 * Compression effort: the smallest files for releases take a minute of a core; quick ones are for
 * tests that do not check sizes.
 */
export type Effort = 'smallest' | 'quick';
const levels = { smallest: { brotli: 11, gzip: 9 }, quick: { brotli: 1, gzip: 1 } } as const;

const brotli = (bytes: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Compresses bytes. The same bytes always give the same result. */
export async function precompressed(
  bytes: Buffer,
  effort: Effort = 'smallest',
): Promise<{ br: Buffer; gz: Buffer }> {
  const level = levels[effort];
  return {
    br: await brotli(bytes, level.brotli),
    gz: await promisify(gzip)(bytes, { level: level.gzip }),
  };
}

/** Creates a step that writes `.br` and `.gz` beside each file that they make smaller. */
export const compressWith =
  (effort: Effort): Step =>
  async (folder) => {
    const files = await listFiles(folder);
    const stale = files.filter((file) => compressed.test(file.replace(/\.(?:br|gz)$/, '')));
    for (const file of stale.filter((name) => /\.(?:br|gz)$/.test(name)))
      await rm(join(folder, file));
    const queue = files.filter((file) => compressed.test(file));
    const total = { plain: 0, br: 0 };
    const work = async () => {
      for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
        const bytes = await readFile(join(folder, file));
        if (!isCompressed(file, bytes.length)) continue;
        const { br, gz } = await precompressed(bytes, effort);
        await writeFile(join(folder, `${file}.br`), br);
        await writeFile(join(folder, `${file}.gz`), gz);
        total.plain += bytes.length;
        total.br += br.length;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    const kib = (bytes: number) => Math.round(bytes / 1024);
    return {
      state: 'done',
      message: `Nén ${kib(total.plain)} KiB chữ còn ${kib(total.br)} KiB (brotli).`,
    };
  };

/** For releases. */
export const compressStep: Step = compressWith('smallest');
