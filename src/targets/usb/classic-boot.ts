// A module script never runs on file://. Each page's boot module becomes one classic script with everything it imports, now
// or later; the head script puts it in as on any target.
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headScript } from '../../tools/build/head-script.mjs';
import { editPages, type Planned } from '../../tools/build/edit-pages.ts';
import { attributeEdit, attributeOf, elementsOf, type Edit } from '../../tools/build/html.ts';
import { relativeLink } from '../../tools/build/site-path.ts';
import type { SitePage } from '../../domain/site-page.ts';
import type { Step } from '../../tools/build/step.ts';
import { projectRoot } from '../../tools/setup/root.mjs';
import { bundle } from '../bundle.ts';

const own = (file: string): string => fileURLToPath(new URL(`browser/${file}`, import.meta.url));

/** Path from the root of the classic script that takes the place of the chunk `_astro/core.1p5.js`. Without the hash alone: scripts of one page differ in what stands before it. */
export const classicName = (chunk: string): string =>
  `_astro/${basename(chunk).replace(/(\.[\w-]+)?\.js$/, '')}.classic.js`;

type Heads = { head: string; /** Of a page that “back” never shows again. */ once: string };

/** The page's boot chunk and head script exchanged; `boots` gets the chunk's path from the root. */
export function classicPlan(
  html: string,
  { file, script, once }: SitePage,
  heads: Heads,
  boots: Set<string>,
): Planned {
  const edits = elementsOf(html).flatMap((element): Edit[] => {
    const boot = attributeOf(element, 'data-boot');
    if (boot === null) return [];
    const inner = element.childNodes[0]?.sourceCodeLocation;
    const text = once ? heads.once : heads.head;
    const head: Edit[] = inner ? [{ start: inner.startOffset, end: inner.endOffset, text }] : [];
    if (boot === '') return head;
    const chunk = `_astro/${basename(boot)}`;
    boots.add(chunk);
    return [...head, ...attributeEdit(element, 'data-boot', relativeLink(file, classicName(chunk)))];
  });
  return { edits, wanted: script === 'none' ? 0 : 2 };
}

/** @param pages those of the copy */
export const classicBootStep =
  (pages: readonly SitePage[]): Step =>
  async (folder) => {
    const source = await readFile(join(projectRoot, 'src/layouts/head.js'), 'utf8');
    const heads = {
      head: headScript(source, { modules: false, once: false }),
      once: headScript(source, { modules: false, once: true }),
    };
    const boots = new Set<string>();
    const plan = (html: string, page: SitePage) => classicPlan(html, page, heads, boots);
    const done = await editPages(folder, pages, plan, () => '');
    if (done.state === 'refused') return done;
    for (const chunk of boots) {
      const code = await bundle([own('file-links.ts'), join(folder, chunk)], {
        format: 'iife',
        target: 'chrome109',
        inject: { fetch: [own('file-fetch.ts'), 'fetchFile'] },
      });
      await writeFile(join(folder, classicName(chunk)), code);
    }
    return { state: 'done', said: `Gộp ${boots.size} mô-đun khởi động thành tập lệnh thường.` };
  };
