import { readFileSync, writeFileSync, mkdirSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { minifySync } from 'vite';

/** A lesson page to measure: its folder in dist/, and the step of its first activity. */
export type Measured = { page: string; step: number };

/**
 * Writes the baseline beside the lesson in a copy of the build: the same HTML, text and style, with
 * our scripts replaced by `floor.js`. Made from the built page each time, so that both have the
 * same content.
 */
export function writeFloor(folder: string, { page }: Measured): string {
  const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
  const data = JSON.parse(
    /<script type="application\/json" id="page">([\s\S]*?)<\/script>/.exec(html)![1]!,
  ) as { items: Record<string, { spec: object }> };
  const [id, item] = Object.entries(data.items)[0]!;
  const script = minifySync(
    'floor.js',
    readFileSync(new URL('./floor.js', import.meta.url), 'utf8'),
  ).code;
  const first = JSON.stringify({ id, ...item.spec }).replaceAll('<', '\\u003c');
  const floor = html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<script data-boot[\s\S]*?<\/script>/, '')
    .replace(
      /<script type="application\/json" id="page">[\s\S]*?<\/script>/,
      () =>
        `<script type="application/json" id="first">${first}</script><script>${script}</script>`,
    );
  const target = join(folder, 'floor', page);
  mkdirSync(target, { recursive: true });
  const text = floor.replaceAll('../../', '../../../');
  writeFileSync(join(target, 'index.html'), text);
  writeFileSync(
    join(target, 'index.html.br'),
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  );
  writeFileSync(join(target, 'index.html.gz'), gzipSync(text, { level: 9 }));
  return `floor/${page}`;
}

/** Copies the build into a folder the bench may write to. */
export function copyOf(dist: string, target: string): string {
  cpSync(dist, target, { recursive: true });
  return target;
}
