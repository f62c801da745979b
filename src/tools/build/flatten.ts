// Astro makes a page script into a module that only imports the real one. Each is one more round
// trip before the page answers: the pages name the real module instead.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chunkFrom } from './chunk-imports.ts';
import { applyEdits, attributeEdit, attributeOf, elementsOf, removalEdit } from './html.ts';
import { isChunk, isHtml, readTexts, saveText } from './site-files.ts';
import { rootLinkFrom } from './site-path.ts';
import type { StepResult } from './step.ts';

const names = String.raw`(?:\*|\*\s*as\s*[\w$]+|\{[^{}]*\})`;
const wrapperForms = [
  /^import\s*(["'])(\.[^"']+)\1;?$/,
  new RegExp(String.raw`^export\s*${names}\s*from\s*(["'])(\.[^"']+)\1;?$`),
  new RegExp(String.raw`^import\s*${names}\s*from\s*(["'])(\.[^"']+)\1;?\s*export\s*\{[^{}]*\};?$`),
];

/** What a module that does nothing but hand on another one hands on; null for a real module. */
export function wrappedBy(code: string): string | null {
  const text = code.replace(/\n?\/\/# sourceMappingURL=\S*\s*$/, '').trim();
  for (const form of wrapperForms) {
    const found = form.exec(text);
    if (found) return found[2] ?? null;
  }
  return null;
}

/** Wrapper → the real module at the end of its chain; `chunks` maps paths to code. */
export function wrappersOf(chunks: ReadonlyMap<string, string>): Map<string, string> {
  const wrappers = new Map<string, string>();
  for (const file of chunks.keys()) {
    const seen = new Set<string>();
    let end = file;
    for (;;) {
      seen.add(end);
      const next = wrappedBy(chunks.get(end) ?? '');
      if (next === null) break;
      const target = chunkFrom(end, next);
      if (!chunks.has(target) || seen.has(target)) break;
      end = target;
    }
    if (end !== file) wrappers.set(file, end);
  }
  return wrappers;
}

/** The page with each wrapper's name replaced, a module script named twice kept once. */
export function flattenHtml(html: string, wrappers: ReadonlyMap<string, string>): string {
  const scripts = new Set<string>();
  const edits = elementsOf(html).flatMap((element) => {
    const changes = ['src', 'href', 'data-boot'].flatMap((name) => {
      const target = wrappers.get(rootLinkFrom(attributeOf(element, name) ?? '')?.path ?? '');
      return target === undefined ? [] : attributeEdit(element, name, `/${target}`);
    });
    const link = rootLinkFrom(attributeOf(element, 'src') ?? '')?.path;
    if (link === undefined || attributeOf(element, 'type') !== 'module') return changes;
    const script = wrappers.get(link) ?? link;
    if (scripts.has(script)) return removalEdit(element);
    scripts.add(script);
    return changes;
  });
  return applyEdits(html, edits);
}

/** Flattens a built site; a wrapper that another module still imports stays. */
export async function flattenStep(folder: string): Promise<StepResult> {
  const chunks = await readTexts(folder, isChunk);
  const wrappers = wrappersOf(chunks);
  if (wrappers.size === 0) return { state: 'done', said: 'Không có mô-đun bọc nào.' };
  for (const [page, html] of await readTexts(folder, isHtml)) {
    await saveText(folder, page, html, flattenHtml(html, wrappers));
  }
  const isImported = (wrapper: string) =>
    [...chunks].some(([file, code]) => file !== wrapper && code.includes(baseName(wrapper)));
  const gone = [...wrappers.keys()].filter((wrapper) => !isImported(wrapper));
  for (const wrapper of gone) await rm(join(folder, wrapper));
  return { state: 'done', said: `Gỡ ${gone.length} mô-đun bọc.` };
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
