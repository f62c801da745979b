import { attributesOf, elementsOf, textOf } from '../build/html.ts';

/**
 * What a page is to scripts, to other pages and to a screen reader; nothing of how it was written
 * down.
 */
export type PageFacts = { ids: string[]; links: string[]; labels: string[]; data: string[] };

const labels = new Set(['alt', 'title', 'aria-label', 'placeholder', 'content']);

/**
 * The name of a built file without the letters that change with its content: `core.06BnY4YO.js` →
 * `core.js`.
 */
const withoutHash = (text: string): string =>
  text.replace(/(_astro\/[\w@.-]+?)\.[\w-]{8}\.(\w+)/g, '$1.$2');

/** @param html a built page */
export function pageFacts(html: string): PageFacts {
  const facts: PageFacts = { ids: [], links: [], labels: [], data: [] };
  for (const element of elementsOf(html)) {
    const attributes = attributesOf(element);
    // The policy names the hashes of what stands in the page.
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
