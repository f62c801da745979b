// A module's own imports are found only after it has come. Naming them in the page saves one
// round trip per level on a slow line.
import { chunkFrom, importsOf } from './chunk-imports.ts';
import { applyEdits, attributeOf, elementsOf } from './html.ts';
import { isChunk, isHtml, readTexts, saveText } from './site-files.ts';
import { rootLinkFrom } from './site-path.ts';
import type { StepResult } from './step.ts';

/** All modules that `file` needs before it runs, itself not counted, nearest first. */
export function neededBy(file: string, chunks: ReadonlyMap<string, string>): string[] {
  const needed: string[] = [];
  const queue = [file];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const { specifier, when } of importsOf(chunks.get(at) ?? '')) {
      const target = chunkFrom(at, specifier);
      if (when === 'later' || target === file || needed.includes(target)) continue;
      if (!chunks.has(target)) continue;
      needed.push(target);
      queue.push(target);
    }
  }
  return needed;
}

/** The page with a `modulepreload` before each module script that needs others. */
export function preloadHtml(html: string, needs: (chunk: string) => string[]): string {
  const elements = elementsOf(html);
  const linkOf = (element: (typeof elements)[number], name: string) =>
    rootLinkFrom(attributeOf(element, name) ?? '')?.path;
  const scripts = elements.filter((element) => attributeOf(element, 'type') === 'module');
  const named = new Set([
    ...scripts.map((script) => linkOf(script, 'src')),
    ...elements
      .filter((element) => attributeOf(element, 'rel') === 'modulepreload')
      .map((element) => linkOf(element, 'href')),
  ]);
  const edits = scripts.flatMap((script) => {
    const chunk = linkOf(script, 'src');
    const start = script.sourceCodeLocation?.startOffset;
    if (chunk === undefined || start === undefined) return [];
    const missing = needs(chunk).filter((need) => !named.has(need));
    for (const need of missing) named.add(need);
    const text = missing.map((need) => `<link rel="modulepreload" href="/${need}">`).join('');
    return text === '' ? [] : [{ start, end: start, text }];
  });
  return applyEdits(html, edits);
}

export async function preloadStep(folder: string): Promise<StepResult> {
  const chunks = await readTexts(folder, isChunk);
  const known = new Map<string, string[]>();
  const needs = (chunk: string) => {
    const needed = known.get(chunk) ?? neededBy(chunk, chunks);
    known.set(chunk, needed);
    return needed;
  };
  let changed = 0;
  for (const [page, html] of await readTexts(folder, isHtml)) {
    const after = preloadHtml(html, needs);
    if (after !== html) changed += 1;
    await saveText(folder, page, html, after);
  }
  return { state: 'done', said: `Báo trước mô-đun cần tải ở ${changed} trang.` };
}
