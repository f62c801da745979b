// A module script never runs on file://. Each page's boot module becomes one classic script with
// everything it imports, statically or dynamically; the head script inserts it as on any target.
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

const ownFile = (file: string): string =>
  fileURLToPath(new URL(`browser/${file}`, import.meta.url));

/**
 * Islands used only by the pages of a teacher's classes: island → the file of its chunk. One script
 * contains everything its page may need, so every pupil's page would load these; only a page that
 * names one of them gets the script with them.
 */
const classIslands: Readonly<Record<string, string>> = {
  classes: 'Classes',
  'teacher-home': 'Home',
  assign: 'Assign',
  report: 'Report',
};

/** A classic script made of a chunk: with the classes' code, or without. */
type Classic = { chunk: string; hasClasses: boolean };

/**
 * Returns the path from the root of the classic script that replaces the chunk
 * `_astro/core.1p5.js`. Only the hash is dropped: scripts of one page differ in the rest of the
 * name.
 */
export const classicName = ({ chunk, hasClasses }: Classic): string =>
  `_astro/${basename(chunk).replace(/(\.[\w-]+)?\.js$/, '')}${hasClasses ? '.classes' : ''}.classic.js`;

type Heads = { head: string; /** For a page that “back” never shows again. */ once: string };

/**
 * Plans replacing the page's boot chunk and head script; `boots` gets the script the page needs, by
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

/**
 * Creates the step that builds classic scripts.
 * @param pages those of the copy
 */
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
        inject: { fetch: [ownFile('file-fetch.ts'), 'fetchFile'] },
        ...(hasClasses ? {} : { leaveOut: leavingOut(files, left) }),
      });
      await writeFile(join(folder, name), code);
    }
    // A renamed chunk would get back into pupils' pages unnoticed.
    const missed = files.filter((file) => !left.has(file));
    if (missed.length > 0)
      return {
        state: 'refused',
        problems: missed.map((file) => interpolate(usb.vi.noChunk, { file })),
      };
    return { state: 'done', message: `Gộp ${boots.size} mô-đun khởi động thành tập lệnh thường.` };
  };

/** Returns a filter for imported chunks of these names; records in `left` which it met. */
const leavingOut =
  (files: readonly string[], left: Set<string>) =>
  (id: string): boolean => {
    const found = files.find((file) => new RegExp(`^${file}\\.[\\w-]+\\.js$`).test(basename(id)));
    if (found) left.add(found);
    return found !== undefined;
  };
