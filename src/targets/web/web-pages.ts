// Puts the target's own into the pages: the build's name, the line that starts the worker, a line under each module.
import type { ModulePlace, SitePage } from '../../domain/site-page.ts';
import { web } from '../../messages/targets/web.ts';
import { editPages, type Planned } from '../../tools/build/edit-pages.ts';
import { attributeOf, elementsOf, type Edit, type HtmlElement } from '../../tools/build/html.ts';
import type { SiteModel } from '../../tools/build/site-model.ts';
import type { Step } from '../../tools/build/step.ts';
import { packPages } from './pack-pages.ts';
import { escaped } from '../page-shell.ts';

/** Stands where the build's name will be, until all files are as they stay (`mark-step.ts`). */
export const UNNAMED = '000000000000';

const isAbout = (file: string): boolean => /^(?:en\/)?about\//.test(file);
const put = (start: number, text: string): Edit => ({ start, end: start, text });
const hasClass = (element: HtmlElement, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(' ').includes(name);

/** @param taken places in this page of modules that can be taken */
export function webPlan(html: string, page: SitePage, taken: readonly ModulePlace[], css: string): Planned {
  const elements = elementsOf(html);
  const tags = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const starts = tags('html').flatMap((root) => root.sourceCodeLocation?.startTag?.endOffset ?? []);
  const edits: Edit[] = starts.map((end) => put(end - 1, ` data-build="${UNNAMED}"`));
  if (page.script !== 'boot') return { edits, wanted: 1 };
  // In a lesson the line says nothing, so it may stand last.
  const lines = page.hasSteps
    ? tags('body').flatMap((body) => body.sourceCodeLocation?.endTag?.startOffset ?? [])
    : tags('header')
        .filter((header) => hasClass(header, 'top'))
        .flatMap((header) => header.sourceCodeLocation?.endOffset ?? []);
  // Edits at one place would take each other's: what goes under the header is one text.
  const told = isAbout(page.file)
    ? `<section class="web-newer"><p>${web[page.lang].about}</p></section>`
    : '';
  edits.push(...lines.map((at) => put(at, `<div data-island="web"></div>${told}`)));
  const [style] = tags('style').flatMap((sheet) => sheet.sourceCodeLocation?.endOffset ?? []);
  if (!page.hasSteps && style !== undefined) edits.push(put(style, `<style>${css}</style>`));
  for (const { module, id } of taken) {
    const props = escaped(JSON.stringify({ pack: module }));
    const ends = elements
      .filter((element) =>
        id === null
          ? hasClass(element, 'module') && hasClass(element, module)
          : attributeOf(element, 'id') === id,
      )
      .flatMap((element) => element.sourceCodeLocation?.endTag?.startOffset ?? []);
    edits.push(
      ...ends.map((at) =>
        put(at, `<div class="web-pack" data-island="web-pack" data-props="${props}"></div>`),
      ),
    );
  }
  return { edits, wanted: (page.hasSteps ? 2 : 3) + taken.length };
}

export const webPagesStep =
  (css: string, { pages, places }: SiteModel): Step =>
  (folder) => {
    const packs = packPages({ pages });
    const plan = (html: string, page: SitePage) =>
      webPlan(
        html,
        page,
        places.filter(({ file, module }) => file === page.file && packs.has(module)),
        css,
      );
    return editPages(folder, pages, plan, () => `Đặt dòng tải bài cho ${packs.size} khối.`);
  };
