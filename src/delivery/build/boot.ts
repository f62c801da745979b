// A module script tag on file:// prints a CORS error and never runs. The head script of each page
// knows its location, so it gets the address and inserts the module itself, except on file://.
// Astro turns a page script into a module that only imports the real one: one more round trip
// before the page answers. The head script gets the real one.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SitePage } from '#core/site/site-page.ts';
import { editPages, type PageEdits } from './edit-pages.ts';
import { attributeEdit, attributeOf, elementsOf, removalEdit } from './html.ts';
import { rootLinkFrom } from './site-path.ts';
import type { SiteModel } from './site-model.ts';
import type { Step } from './step.ts';

type Wrappers = SiteModel['chunks']['wrappers'];

/**
 * Plans moving the module's address into `data-boot` of the head script and removing the one module
 * script. A page without a script has neither.
 */
export function bootPlan(
  html: string,
  { script }: Pick<SitePage, 'script'>,
  wrappers: Wrappers,
): PageEdits {
  const elements = elementsOf(html);
  const heads = elements.filter((element) => attributeOf(element, 'data-boot') === '');
  const modules = elements.filter(
    (element) =>
      element.tagName === 'script' &&
      attributeOf(element, 'type') === 'module' &&
      attributeOf(element, 'src'),
  );
  const real = (link: string): string => {
    const path = rootLinkFrom(link)?.path ?? '';
    return wrappers[path] ? `/${wrappers[path]}` : link;
  };
  const link = modules[0] ? real(attributeOf(modules[0], 'src')!) : '';
  const edits = [
    ...heads.flatMap((head) => attributeEdit(head, 'data-boot', link)),
    ...modules.flatMap(removalEdit),
  ];
  return { edits, expectedCount: script === 'none' ? 0 : 2 };
}

/** Also deletes wrappers that no other script imports. */
export const bootStep =
  ({ pages, chunks }: SiteModel): Step =>
  async (folder) => {
    const plan = (html: string, page: SitePage) => bootPlan(html, page, chunks.wrappers);
    const done = await editPages(
      folder,
      pages,
      plan,
      (changed) => `Dời mô-đun khởi động vào đầu trang ở ${changed} trang.`,
    );
    if (done.state === 'refused') return done;
    const imported = Object.values(chunks.files).flatMap(({ imports, dynamicImports }) => [
      ...imports,
      ...dynamicImports,
    ]);
    for (const wrapper of Object.keys(chunks.wrappers))
      if (!imported.includes(wrapper)) await rm(join(folder, wrapper), { force: true });
    return done;
  };
