// A module script never runs on file://. Each page's boot module becomes one classic script with
// everything it imports, now or later; the head script puts it in as on any target.
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headScript } from '../build/head-script.mjs';
import { editPages, type PageEdits } from '../build/edit-pages.ts';
import { attributeEdit, attributeOf, elementsOf, type Edit } from '../build/html.ts';
import { interpolate } from '#core/text/messages.ts';
import { usb } from './messages/usb.ts';
import { relativeLink } from '../build/site-path.ts';
import type { SitePage } from '#core/site/site-page.ts';
import type { Step } from '../build/step.ts';
import { projectRoot } from '../setup/root.mjs';
import { bundle } from '../bundle.ts';

const own = (file: string): string => fileURLToPath(new URL(`browser/${file}`, import.meta.url));

/**
 * What only the pages of a teacher's classes wake: island → the file of its chunk. One script holds
 * all that its page may want, so these would be read by every pupil's page; only a page that names
 * one of them gets the script that has them.
 */
const classIslands: Readonly<Record<string, string>> = {
  classes: 'Classes',
  'teacher-home': 'Home',
  assign: 'Assign',
  report: 'Report',
};

/** A script made of a chunk: with the classes' code, or without. */
type Classic = { chunk: string; hasClasses: boolean };

/**
 * Path from the root of the classic script that takes the place of the chunk `_astro/core.1p5.js`.
 * Without the hash alone: scripts of one page differ in what stands before it.
 */
export const classicName = ({ chunk, hasClasses }: Classic): string =>
  `_astro/${basename(chunk).replace(/(\.[\w-]+)?\.js$/, '')}${hasClasses ? '.classes' : ''}.classic.js`;

type Heads = { head: string; /** Of a page that “back” never shows again. */ once: string };

/**
 * The page's boot chunk and head script exchanged; `boots` gets the script that the page needs, by
 * its path from the root.
 */
export function classicPlan(
  html: string,
  { file, script, once }: SitePage,
  heads: Heads,
  boots: Map<string, Classic>,
): PageEdits {
  const elements = elementsOf(html);
  const hasClasses = elements.some(
    (element) => (attributeOf(element, 'data-island') ?? '') in classIslands,
  );
  const edits = elements.flatMap((element): Edit[] => {
    const boot = attributeOf(element, 'data-boot');
    if (boot === null) return [];
    const inner = element.childNodes[0]?.sourceCodeLocation;
    const text = once ? heads.once : heads.head;
    const head: Edit[] = inner ? [{ start: inner.startOffset, end: inner.endOffset, text }] : [];
    if (boot === '') return head;
    const classic = { chunk: `_astro/${basename(boot)}`, hasClasses };
    const name = classicName(classic);
    boots.set(name, classic);
    return [...head, ...attributeEdit(element, 'data-boot', relativeLink(file, name))];
  });
  return { edits, expectedCount: script === 'none' ? 0 : 2 };
}

/** @param pages those of the copy */
export const classicBootStep =
  (pages: readonly SitePage[]): Step =>
  async (folder) => {
    const source = await readFile(join(projectRoot, 'src/site/shared/page/head.js'), 'utf8');
    const heads = {
      head: headScript(source, { modules: false, once: false }),
      once: headScript(source, { modules: false, once: true }),
    };
    const boots = new Map<string, Classic>();
    const plan = (html: string, page: SitePage) => classicPlan(html, page, heads, boots);
    const done = await editPages(folder, pages, plan, () => '');
    if (done.state === 'refused') return done;
    const files = Object.values(classIslands);
    const left = new Set<string>();
    for (const [name, { chunk, hasClasses }] of boots) {
      const code = await bundle([join(folder, chunk)], {
        format: 'iife',
        target: 'chrome109',
        inject: { fetch: [own('file-fetch.ts'), 'fetchFile'] },
        ...(hasClasses ? {} : { leaveOut: leavingOut(files, left) }),
      });
      await writeFile(join(folder, name), code);
    }
    // A chunk that goes by another name would come back into pupils' pages unseen.
    const missed = files.filter((file) => !left.has(file));
    if (missed.length > 0)
      return {
        state: 'refused',
        problems: missed.map((file) => interpolate(usb.vi.noChunk, { file })),
      };
    return { state: 'done', message: `Gộp ${boots.size} mô-đun khởi động thành tập lệnh thường.` };
  };

/** Whether an imported file is a chunk of these names; says in `left` which it met. */
const leavingOut =
  (files: readonly string[], left: Set<string>) =>
  (id: string): boolean => {
    const found = files.find((file) => new RegExp(`^${file}\\.[\\w-]+\\.js$`).test(basename(id)));
    if (found) left.add(found);
    return found !== undefined;
  };
