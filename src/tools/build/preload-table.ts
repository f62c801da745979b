// Vite writes a table of file names into each chunk that imports others later, and wraps those imports in a call that
// our stub ignores (astro.config.mjs). Both are bytes before the first answer, and the names would be absolute.
import { isChunk, readTexts, saveText } from './site-files.ts';
import type { StepResult } from './step.ts';

const table = /^const __vite__mapDeps=[^\n]*\n/;
const wrapped =
  /[\w$]+\(\(\)=>(import\((?:`[^`]+`|"[^"]+")\)),(?:__vite__mapDeps\(\[[\d,]*\]\)|\[\]|void 0)\)/g;

const names = /,__vite__mapDeps\(\[[\d,]*\]\)/g;

/** The chunk with plain `import()`s and no table. Calls that do more than import keep their wrapper, without names. */
export const plainImports = (code: string): string =>
  code.replace(table, '').replace(wrapped, '$1').replace(names, '');

export async function preloadTableStep(folder: string): Promise<StepResult> {
  let changed = 0;
  for (const [file, code] of await readTexts(folder, isChunk)) {
    const after = plainImports(code);
    if (after !== code) changed += 1;
    await saveText(folder, file, code, after);
  }
  return { state: 'done', said: `Gỡ bảng tải trước khỏi ${changed} mô-đun.` };
}
