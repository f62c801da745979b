// A module script never runs on file://. Each page's boot module becomes one classic script with everything it imports, now
// or later; the head script puts it in as on any target.
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headScript } from '../../tools/build/head-script.mjs';
import { applyEdits, attributeEdit, attributeOf, elementsOf, type Edit } from '../../tools/build/html.ts';
import { isHtml, readTexts, saveText } from '../../tools/build/site-files.ts';
import { relativeLink } from '../../tools/build/site-path.ts';
import type { StepResult } from '../../tools/build/step.ts';
import { projectRoot } from '../../tools/setup/root.mjs';
import { bundle } from '../bundle.ts';

const own = (file: string): string => fileURLToPath(new URL(`browser/${file}`, import.meta.url));

/** Path from the root of the classic script that takes the place of the chunk `_astro/core.1p5.js`. */
export const classicName = (chunk: string): string =>
  `_astro/${basename(chunk).replace(/\..*$/, '')}.classic.js`;

type Heads = { head: string; /** Of a page that “back” never shows again. */ once: string };

/** The page with its boot chunk and head script exchanged; `boots` gets the chunk's path from the root. */
export function classicHtml(html: string, page: string, heads: Heads, boots: Set<string>): string {
  const elements = elementsOf(html);
  const isOnce = elements.some((each) => attributeOf(each, 'data-no-return') !== null);
  const head = isOnce ? heads.once : heads.head;
  const edits = elements.flatMap((element): Edit[] => {
    const boot = attributeOf(element, 'data-boot');
    if (boot === null) return [];
    const inner = element.childNodes[0]?.sourceCodeLocation;
    const script: Edit[] = inner ? [{ start: inner.startOffset, end: inner.endOffset, text: head }] : [];
    if (boot === '') return script;
    const chunk = `_astro/${basename(boot)}`;
    boots.add(chunk);
    return [...script, ...attributeEdit(element, 'data-boot', relativeLink(page, classicName(chunk)))];
  });
  return applyEdits(html, edits);
}

export async function classicBootStep(folder: string): Promise<StepResult> {
  const source = await readFile(join(projectRoot, 'src/layouts/head.js'), 'utf8');
  const heads = {
    head: headScript(source, { modules: false, once: false }),
    once: headScript(source, { modules: false, once: true }),
  };
  const boots = new Set<string>();
  for (const [page, html] of await readTexts(folder, isHtml))
    await saveText(folder, page, html, classicHtml(html, page, heads, boots));
  for (const chunk of boots) {
    const code = await bundle([own('file-links.ts'), join(folder, chunk)], {
      format: 'iife',
      target: 'chrome109',
      inject: { fetch: [own('file-fetch.ts'), 'fetchFile'] },
    });
    await writeFile(join(folder, classicName(chunk)), code);
  }
  return { state: 'done', said: `Gộp ${boots.size} mô-đun khởi động thành tập lệnh thường.` };
}
