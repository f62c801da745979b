import { lessonPages, type SiteModel } from '../../tools/build/site-model.ts';

/**
 * Packs beside the modules': pages for adults. The names stand in what devices keep. Teachers' projectors and prints are in
 * theirs; pictures for the class group are left to the network, which whoever sends one needs all the same.
 */
export const adultPacks = {
  families: /^(?:en\/)?parents\//,
  teachers: /^(?:en\/)?teachers\//,
} as const;

export const isAdultPack = (pack: string): boolean => pack in adultPacks;

/** What can be taken along: pack → its pages. */
export function packPages({ pages }: Pick<SiteModel, 'pages'>): Map<string, string[]> {
  const packs = lessonPages({ pages });
  for (const [pack, pattern] of Object.entries(adultPacks)) {
    const own = pages.map(({ file }) => file).filter((file) => pattern.test(file));
    if (own.length > 0) packs.set(pack, own);
  }
  return packs;
}
