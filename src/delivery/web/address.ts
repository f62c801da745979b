// The public address of the copy, for search engines and link previews; only the web copy has one.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '#site/shared/messages/site.ts';
import { webHost } from './messages/web-host.ts';
import { sitePicture } from '#site/shared/pictures/site-picture.ts';
import type { SitePage } from '#core/site/site-page.ts';
import { editPages, type PageEdits } from '../build/edit-pages.ts';
import { elementsOf } from '../build/html.ts';
import type { SiteModel } from '../build/site-model.ts';
import { sitemapAt } from '../build/sitemap.ts';
import type { Step, StepResult } from '../build/step.ts';
import { escaped } from '../page-shell.ts';
import { asked, LINK_PICTURE } from './site-parts.ts';

export type Address =
  { state: 'none' } | { state: 'known'; root: string } | { state: 'wrong'; why: string };

/**
 * Parses the address.
 * @param words after the target's name: `https://em-len-mang.example/`, or none; words of other
 *   targets have no dot
 */
export function addressFrom(words: readonly string[]): Address {
  const word = words.find((word) => /[.:/]/.test(word));
  if (word === undefined) return { state: 'none' };
  const url = URL.canParse(word) ? new URL(word) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '')
    return { state: 'wrong', why: webHost.vi.wrongAddress };
  return { state: 'known', root: url.href.replace(/\/?$/, '/') };
}

/**
 * Plans the page's own address and the preview data for chats, at the end of its head. Lesson pages
 * must stay small: chats take their title and description from existing tags.
 */
export function addressPlan(html: string, page: SitePage, root: string): PageEdits {
  const ends = elementsOf(html)
    .filter((element) => element.tagName === 'head')
    .flatMap((head) => head.sourceCodeLocation?.endTag?.startOffset ?? []);
  const here = root + asked(page.file);
  const told: [string, string][] = page.hasSteps
    ? []
    : [
        ['title', page.title],
        ...(page.description === null
          ? []
          : [['description', page.description] as [string, string]]),
        ['type', 'website'],
        ['url', here],
      ];
  const shown = [...told, ['image', root + LINK_PICTURE] as const];
  const text = [
    `<link rel="canonical" href="${escaped(here)}">`,
    ...shown.map(([name, value]) => `<meta property="og:${name}" content="${escaped(value)}">`),
  ].join('');
  return { edits: ends.map((end) => ({ start: end, end, text })), expectedCount: 1 };
}

export const addressStep =
  (root: string, model: Pick<SiteModel, 'pages'>): Step =>
  async (folder): Promise<StepResult> => {
    const listed = model.pages.filter(({ forSearch }) => forSearch);
    const plan = (html: string, page: SitePage) => addressPlan(html, page, root);
    const told = await editPages(folder, listed, plan, () => '');
    if (told.state === 'refused') return told;
    await writeFile(join(folder, LINK_PICTURE), sitePicture(site.vi));
    return sitemapAt(root, model)(folder);
  };

/**
 * Creates the step for a copy without a known address, which states none: a wrong one is worse than
 * none.
 */
export const noAddressStep = (model: Pick<SiteModel, 'pages'>): Step => sitemapAt(null, model);
