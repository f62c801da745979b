import { readMdx, type Mark } from '#curriculum/mdx.ts';
import { textOf } from '#curriculum/steps.ts';

/** One imitated screen of the gallery: what it is, its mark, and how an author writes it. */
export type GalleryScreen = { says: string; isWide: boolean; mark: Mark; source: string };

const written = /<Shown[^>]*>\n([^]*?)\n<\/Shown>/g;

/**
 * Returns the screens of `surfaces.mdx`, in order.
 * @throws if the text is unreadable or a `<Shown>` does not hold exactly one `<Surface>`
 */
export function screensIn(text: string): GalleryScreen[] {
  const read = readMdx(text);
  if (read.state === 'unreadable') throw new Error(`surfaces.mdx: ${read.message}`);
  const sources = [...text.matchAll(written)].map(([, source]) => source!);
  return read.mdx.marks.map((shown, index) => {
    const [mark, ...others] = shown.marks.filter(({ name }) => name === 'Surface');
    if (!mark || others.length > 0) throw new Error(`surfaces.mdx: ${textOf(shown, 'says')}`);
    return {
      says: textOf(shown, 'says'),
      isWide: shown.attributes['wide'] === true,
      mark,
      source: sources[index]!,
    };
  });
}
