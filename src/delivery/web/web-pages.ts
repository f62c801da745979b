// Inserts the target's own parts into the pages: the build id, the line that starts the worker, the
// offer of a pack on its page, and on /me/ the list of packs.
import type { PackPlace, SitePage } from '#core/site/site-page.ts';
import { web } from './messages/web.ts';
import { editPages, type PageEdits } from '../build/edit-pages.ts';
import { attributeOf, elementsOf, type Edit, type HtmlElement } from '../build/html.ts';
import type { SiteModel } from '../build/site-model.ts';
import type { Step } from '../build/step.ts';
import { clipsOf, isAdultPack, packPlaces } from './pack-pages.ts';
import { escaped } from '../page-shell.ts';

/** Placeholder for the build id, until all files are final (`mark-step.ts`). */
export const UNNAMED = '000000000000';

const isAbout = (file: string): boolean => /^(?:en\/)?about\//.test(file);
const put = (start: number, text: string): Edit => ({ start, end: start, text });
const hasClass = (element: HtmlElement, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(' ').includes(name);

/** The page that shows and erases what this device stores. */
const ME = 'me/index.html';

const islandOf = (name: string, props: object): string =>
  `<div class="${name}" data-island="${name}" data-props="${escaped(JSON.stringify(props))}"></div>`;
const choiceOf = ({ pack, title }: PackPlace) => ({
  pack,
  clips: clipsOf(pack),
  title,
  isForAdults: isAdultPack(pack),
});

/**
 * Plans the edits of one page.
 * @param places pages where a pack is offered, of the whole site
 */
export function webPlan(
  html: string,
  page: SitePage,
  places: readonly PackPlace[],
  css: string,
): PageEdits {
  const elements = elementsOf(html);
  const tags = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const starts = tags('html').flatMap((root) => root.sourceCodeLocation?.startTag?.endOffset ?? []);
  const edits: Edit[] = starts.map((end) => put(end - 1, ` data-build="${UNNAMED}"`));
  if (page.script !== 'boot') return { edits, expectedCount: 1 };
  // In a lesson the line shows nothing, so it may be last.
  const lines = page.hasSteps
    ? tags('body').flatMap((body) => body.sourceCodeLocation?.endTag?.startOffset ?? [])
    : tags('header')
        .filter((header) => hasClass(header, 'top'))
        .flatMap((header) => header.sourceCodeLocation?.endOffset ?? []);
  // Two edits at one position would conflict, so everything under the header is one text.
  const told = isAbout(page.file)
    ? `<section class="web-newer"><p>${web[page.lang].about}</p></section>`
    : '';
  edits.push(...lines.map((at) => put(at, `<div data-island="web"></div>${told}`)));
  const [style] = tags('style').flatMap((sheet) => sheet.sourceCodeLocation?.endOffset ?? []);
  if (!page.hasSteps && style !== undefined) edits.push(put(style, `<style>${css}</style>`));
  const mains = tags('main').flatMap((main) => main.sourceCodeLocation?.endTag?.startOffset ?? []);
  const isMe = page.file === ME;
  const islands = [
    ...places
      .filter(({ file }) => file === page.file)
      .map((place) => islandOf('web-pack', choiceOf(place))),
    ...(isMe ? [islandOf('web-kept', { packs: places.map(choiceOf) })] : []),
  ];
  if (islands.length > 0) edits.push(...mains.map((at) => put(at, islands.join(''))));
  return { edits, expectedCount: (page.hasSteps ? 2 : 3) + (islands.length > 0 ? 1 : 0) };
}

export const webPagesStep =
  (css: string, { pages, places }: SiteModel): Step =>
  (folder) => {
    const offered = packPlaces({ pages, places });
    const plan = (html: string, page: SitePage) => webPlan(html, page, offered, css);
    return editPages(folder, pages, plan, () => `Đặt chỗ tải bài ở ${offered.length} trang.`);
  };
