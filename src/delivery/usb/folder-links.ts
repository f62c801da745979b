import { applyEdits, attributeEdit, attributesOf, elementsOf } from '../build/html.ts';
import { isHtml, readTexts, saveText } from '../build/site-files.ts';
import type { StepResult } from '../build/step.ts';

const refresh = /^(\s*\d+\s*;\s*url=)(.+)$/i;

/**
 * Returns a relative link to a folder as a link to the folder's page; every other link unchanged.
 */
export function toPage(link: string): string {
  if (link === '' || /^(?:[a-z][a-z\d+.-]*:|[/#?])/i.test(link)) return link;
  const cut = link.search(/[?#]/);
  const [path, suffix] = cut < 0 ? [link, ''] : [link.slice(0, cut), link.slice(cut)];
  if (path.endsWith('/')) return `${path}index.html${suffix}`;
  return /(?:^|\/)\.{1,2}$/.test(path) ? `${path}/index.html${suffix}` : link;
}

/** Returns the page with every folder link changed to its `index.html`. */
export function folderLinksHtml(html: string): string {
  const edits = elementsOf(html).flatMap((element) =>
    attributesOf(element).flatMap(({ name, value }) => {
      const after =
        name === 'href' && ['a', 'area'].includes(element.tagName)
          ? toPage(value)
          : name === 'content'
            ? value.replace(refresh, (_, before: string, link: string) => before + toPage(link))
            : value;
      return after === value ? [] : attributeEdit(element, name, after);
    }),
  );
  return applyEdits(html, edits);
}

export async function folderLinksStep(folder: string): Promise<StepResult> {
  const pages = await readTexts(folder, isHtml);
  for (const [page, html] of pages) await saveText(folder, page, html, folderLinksHtml(html));
  return { state: 'done', message: `Dẫn liên kết tới index.html ở ${pages.size} trang.` };
}
