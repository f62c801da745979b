import type { PackPlace } from '#core/site/site-page.ts';
import type { SiteModel } from '../build/site-model.ts';

/**
 * Packs of pages for adults. These names are stored on devices and do not change. The teachers'
 * pack contains projector pages and prints.
 */
const adultPacks: Record<string, RegExp> = {
  families: /^(?:en\/)?parents\//,
  teachers: /^(?:en\/)?teachers\//,
  community: /^(?:en\/)?community\//,
};

export const isAdultPack = (pack: string): boolean => pack in adultPacks;

/**
 * Returns the pack with the recorded voices of another pack. It is downloaded separately, because
 * it is much larger.
 */
export const clipsOf = (pack: string): string => `${pack}-clips`;

/**
 * Returns the packs for offline use: pack → files of its pages. A grade band is one pack, with its
 * lessons on both tracks and in both languages: a smaller unit would reveal which lesson was
 * opened.
 */
export function packPages({ pages }: Pick<SiteModel, 'pages'>): Map<string, string[]> {
  const packs = new Map<string, string[]>();
  const add = (pack: string, file: string): void =>
    void packs.set(pack, [...(packs.get(pack) ?? []), file]);
  for (const { file, lesson } of pages) if (lesson) add(lesson.band, file);
  for (const { file } of pages) {
    const skills = /^skills\/(?:([^/]+)\/)?index\.html$/.exec(file);
    if (skills)
      for (const band of [...packs.keys()]) if ((skills[1] ?? band) === band) add(band, file);
  }
  for (const [pack, pattern] of Object.entries(adultPacks))
    for (const { file } of pages) if (pattern.test(file)) add(pack, file);
  return packs;
}

/** Returns the pages that offer packs: grade bands from the youngest, then the areas of adults. */
export const packPlaces = ({ pages, places }: Pick<SiteModel, 'pages' | 'places'>): PackPlace[] => {
  const packs = packPages({ pages });
  return places
    .filter(({ pack }) => packs.has(pack))
    .sort(
      (a, b) =>
        Number(isAdultPack(a.pack)) - Number(isAdultPack(b.pack)) ||
        a.pack.localeCompare(b.pack, 'en', { numeric: true }),
    );
};

/**
 * Maps names of packs in earlier releases, one per module → the packs that contain their lessons
 * now.
 */
export function formerPacks({ pages }: Pick<SiteModel, 'pages'>): Record<string, string[]> {
  const former: Record<string, Set<string>> = {};
  for (const { lesson } of pages)
    if (lesson) {
      const now = (former[lesson.module] ??= new Set());
      now.add(lesson.band);
      // A module pack contained its voices, so both packs replace it.
      if (lesson.isHeard) now.add(clipsOf(lesson.band));
    }
  return Object.fromEntries(Object.entries(former).map(([pack, now]) => [pack, [...now]]));
}
