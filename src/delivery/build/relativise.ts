import { attributeEdit, attributesOf, textOf, type Edit, type HtmlElement } from './html.ts';
import { destinationOf, relativeLink, rootLinkFrom, pathToRoot } from './site-path.ts';

/** The result for a text: the new text, and the root links without a target in the site. */
export type Relativised = { text: string; lost: string[] };

const linkAttributes = new Set(['href', 'xlink:href', 'src', 'poster', 'data-boot']);
const listAttributes = new Set(['srcset', 'imagesrcset']);
// Patterns are safe for these: CSS has url() only in values, and a srcset is a flat list.
const cssLink = /(url\(\s*|@import\s+)(["']?)(\/[^"')\s;]*)\2/g;
const listLink = /(^|\s)(\/[^\s,]*)/g;
const refreshLink = /^(\s*\d+\s*;\s*url=)(\/\S*)$/i;

/**
 * Returns edits that make every root link of a page relative to `page` (its path in the site).
 * `data-base` gets the path to the root, for scripts. A link to a file that is not in `files` stays
 * unchanged.
 */
export function relativeEdits(
  elements: readonly HtmlElement[],
  page: string,
  files: ReadonlySet<string>,
): { edits: Edit[]; lost: string[] } {
  const lost: string[] = [];
  const turn = turner(page, files, lost);
  const edits = elements.flatMap((element): Edit[] => {
    const changes = attributesOf(element).flatMap(({ name, value }) => {
      const after = changed(name, value, page, turn);
      return after === value ? [] : attributeEdit(element, name, after);
    });
    const inner = element.tagName === 'style' ? element.childNodes[0]?.sourceCodeLocation : null;
    if (!inner) return changes;
    const text = relativiseCssText(textOf(element), turn);
    return [...changes, { start: inner.startOffset, end: inner.endOffset, text }];
  });
  return { edits, lost };
}

/** Returns the style sheet `file` with its root links made relative to itself. */
export function relativiseCss(css: string, file: string, files: ReadonlySet<string>): Relativised {
  const lost: string[] = [];
  return { text: relativiseCssText(css, turner(file, files, lost)), lost };
}

type Turn = (link: string) => string;

function turner(from: string, files: ReadonlySet<string>, lost: string[]): Turn {
  return (link) => {
    const root = rootLinkFrom(link);
    if (root === null) return link;
    const end = destinationOf(root.path, files);
    if (end.state !== 'known') lost.push(link);
    return end.state === 'unknown' ? link : relativeLink(from, end.path) + root.suffix;
  };
}

function changed(name: string, value: string, page: string, turn: Turn): string {
  if (name === 'data-base') return pathToRoot(page);
  if (linkAttributes.has(name)) return turn(value);
  if (listAttributes.has(name)) {
    return value.replace(listLink, (_, before: string, link: string) => before + turn(link));
  }
  // A redirect page. Other `content`s stay: an og:image needs an absolute address to work
  // elsewhere.
  if (name === 'content') {
    return value.replace(refreshLink, (_, before: string, link: string) => before + turn(link));
  }
  return value;
}

function relativiseCssText(css: string, turn: Turn): string {
  return css.replace(
    cssLink,
    (_, before: string, quote: string, link: string) => before + quote + turn(link) + quote,
  );
}
