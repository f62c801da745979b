import { attributesOf, elementsOf, textOf } from '../build/html.ts';

/**
 * The parts of a page that matter to scripts, other pages and screen readers, without its
 * formatting.
 */
export type PageFacts = { ids: string[]; links: string[]; labels: string[]; data: string[] };

const labels = new Set(['alt', 'title', 'aria-label', 'placeholder', 'content']);

/** Returns the name of a built file without its content hash: `core.06BnY4YO.js` → `core.js`. */
const withoutHash = (text: string): string =>
  text.replace(/(_astro\/[\w@.-]+?)\.[\w-]{8}\.(\w+)/g, '$1.$2');

/**
 * Extracts the facts of a page.
 * @param html a built page
 */
export function pageFacts(html: string): PageFacts {
  const facts: PageFacts = { ids: [], links: [], labels: [], data: [] };
  for (const element of elementsOf(html)) {
    const attributes = attributesOf(element);
    // The policy contains hashes of the page's content.
    if (
      attributes.some(
        ({ name, value }) => name === 'http-equiv' && value === 'Content-Security-Policy',
      )
    )
      continue;
    for (const { name, value } of attributes) {
      if (name === 'id') facts.ids.push(value);
      if (name === 'href' || name === 'src') facts.links.push(withoutHash(value));
      if (labels.has(name)) facts.labels.push(value);
      if (/^data-(?!astro-cid)/.test(name)) facts.data.push(`${name}=${withoutHash(value)}`);
    }
    if (attributes.some(({ name, value }) => name === 'type' && value === 'application/json'))
      facts.data.push(withoutHash(JSON.stringify(JSON.parse(textOf(element)))));
  }
  return facts;
}
