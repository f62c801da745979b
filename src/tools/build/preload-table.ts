// Vite writes a table of file names into each chunk that imports others later, and wraps those
// imports in a call that our stub ignores (page-code.mjs). Both are bytes that every lesson
// fetches.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chunkFrom, importsOf } from './chunk-imports.ts';
import { saveText } from './site-files.ts';
import type { SiteModel } from './site-model.ts';
import type { Step } from './step.ts';

const table = /^const __vite__mapDeps=[^\n]*\n/;
const wrapped =
  /[\w$]+\(\(\)=>(import\((?:`[^`]+`|"[^"]+")\)),(?:__vite__mapDeps\(\[[\d,]*\]\)|\[\]|void 0)\)/g;

const names = /,__vite__mapDeps\(\[[\d,]*\]\)/g;

/**
 * The chunk with plain `import()`s and no table. Calls that do more than import keep their wrapper,
 * without names.
 */
export const plainImports = (code: string): string =>
  code.replace(table, '').replace(wrapped, '$1').replace(names, '');

/**
 * Sentences about a chunk that still has a table, or no longer fetches what the bundler says it
 * does.
 */
export function importFaults(file: string, code: string, later: readonly string[]): string[] {
  const left = code.split('__vite__mapDeps').length - 1;
  const fetched = importsOf(code)
    .filter(({ when }) => when === 'later')
    .map(({ specifier }) => chunkFrom(file, specifier));
  const lost = later.filter((chunk) => chunk !== file && !fetched.includes(chunk));
  return [
    ...(left > 0
      ? [`${file}: còn ${left} chỗ nhắc bảng tải trước, đáng lẽ 0. Hãy sửa preload-table.ts.`]
      : []),
    ...(lost.length > 0
      ? [`${file}: không còn nhập ${lost.join(', ')}. Hãy sửa preload-table.ts.`]
      : []),
  ];
}

export const preloadTableStep =
  ({ chunks }: Pick<SiteModel, 'chunks'>): Step =>
  async (folder) => {
    const problems: string[] = [];
    let changed = 0;
    for (const [file, { later }] of Object.entries(chunks.files)) {
      const code = await readFile(join(folder, file), 'utf8');
      const after = plainImports(code);
      problems.push(...importFaults(file, after, later));
      if (after !== code) changed += 1;
      await saveText(folder, file, code, after);
    }
    return problems.length > 0
      ? { state: 'refused', problems }
      : { state: 'done', said: `Gỡ bảng tải trước khỏi ${changed} mô-đun.` };
  };
