// Where the copy will stand, said to search engines and to whoever gets a link: only the web's copy has an address.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../../messages/site.ts';
import { webHost } from '../../messages/targets/web-host.ts';
import { sitePicture } from '../../pictures/site-picture.ts';
import { applyEdits, attributeOf, elementsOf, textOf } from '../../tools/build/html.ts';
import { isHtml, readTexts, saveText } from '../../tools/build/site-files.ts';
import { isForSearch, sitemapAt } from '../../tools/build/sitemap.ts';
import type { Step, StepResult } from '../../tools/build/step.ts';
import { escaped } from '../page-shell.ts';
import { asked, LINK_PICTURE } from './site-parts.ts';

export type Address = { state: 'none' } | { state: 'known'; root: string } | { state: 'wrong'; why: string };

/** @param words after the target's name: `https://em-len-mang.example/`, or none; words of other targets have no dot */
export function addressFrom(words: readonly string[]): Address {
  const word = words.find((each) => /[.:/]/.test(each));
  if (word === undefined) return { state: 'none' };
  const url = URL.canParse(word) ? new URL(word) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '')
    return { state: 'wrong', why: webHost.vi.wrongAddress };
  return { state: 'known', root: url.href.replace(/\/?$/, '/') };
}

/**
 * The page with its own address, and with what a chat shows of a link to it. A lesson has few bytes to spare: chats take its
 * title and description from where they are already.
 */
export function addressHtml(html: string, page: string, root: string): string {
  const elements = elementsOf(html);
  const named = (name: string) =>
    elements.find((each) => each.tagName === 'meta' && attributeOf(each, 'name') === name);
  const title = elements.find((each) => each.tagName === 'title');
  const end = elements.find((each) => each.tagName === 'head')?.sourceCodeLocation?.endTag?.startOffset;
  if (end === undefined || title === undefined || page === '404.html' || !isForSearch(html)) return html;
  const here = root + asked(page);
  const description = named('description');
  const told: [string, string][] = elements.some((each) => attributeOf(each, 'data-steps'))
    ? []
    : [
        ['title', textOf(title)],
        ...(description ? [['description', attributeOf(description, 'content')!] as [string, string]] : []),
        ['type', 'website'],
        ['url', here],
      ];
  const shown = [...told, ['image', root + LINK_PICTURE] as const];
  const tags = [
    `<link rel="canonical" href="${escaped(here)}">`,
    ...shown.map(([name, value]) => `<meta property="og:${name}" content="${escaped(value)}">`),
  ];
  return applyEdits(html, [{ start: end, end, text: tags.join('') }]);
}

export const addressStep =
  (root: string): Step =>
  async (folder): Promise<StepResult> => {
    for (const [page, html] of await readTexts(folder, isHtml))
      await saveText(folder, page, html, addressHtml(html, page, root));
    await writeFile(join(folder, LINK_PICTURE), sitePicture(site.vi));
    return sitemapAt(root)(folder);
  };

/** A copy that does not know where it will stand says no address: a wrong one is worse than none. */
export const noAddressStep: Step = sitemapAt(null);
