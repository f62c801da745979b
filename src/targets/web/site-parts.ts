// What a page needs to be whole, found by reading: the shell that every device keeps, and one pack a module.
import { posix } from 'node:path';
import { chunkFrom, importsOf } from '../../tools/build/chunk-imports.ts';
import { isChunk, isHtml } from '../../tools/build/site-files.ts';
import { hasVoices, VOICES } from '../../tools/build/replaceable-files.ts';
import { OFFLINE_PAGE, type PackList } from '../../transfer/pack-list.ts';

/** Where one finds one's way without the internet: the door, the lists, their short addresses, help, the exit, what this device keeps, what every footer leads to. */
const shellPages =
  /^(?:|hoc\/|tt\/|learn\/|learn\/[^/]+\/|info\/|about\/|bang-cuu-chuong\/|me\/)index\.html$/;
/** What a chat shows beside a link to this site (`address.ts`). */
export const LINK_PICTURE = 'lien-ket.png';
/** Lists for programs, files that one takes home, and what only other machines ask for. */
const notParts = new RegExp(
  String.raw`^(?:manifest\.json|build\.json|robots\.txt|sitemap\.xml|${LINK_PICTURE})$|\.(?:csv|txt|br|gz)$`,
);
/** Pictures that code asks for by a name put together. */
const composed = /^pictures\/.*\.svg$/;

/** The path a browser asks for. */
export const asked = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Shell and packs of a site.
 * @param texts file → its text; '' for pictures and letters
 */
export function partsOf(texts: ReadonlyMap<string, string>): Pick<PackList, 'shell' | 'packs'> {
  const files = [...texts.keys()].filter((file) => !notParts.test(file));
  const parts = files.filter((file) => !isHtml(file) && file !== VOICES);
  const stem = (file: string): string => posix.basename(file).replace(/\.\w+$/, '');
  const named = (text: string): string[] =>
    parts.filter(
      (file) => text.includes(file) || (file.startsWith('cast/') && text.includes(`"${stem(file)}"`)),
    );
  const views = files.filter((file) => isChunk(file) && /^_astro\/views\./.test(file));
  const imported = (file: string): string[] =>
    importsOf(texts.get(file)!)
      .map(({ specifier }) => chunkFrom(file, specifier))
      .filter((each) => texts.has(each));

  /** These files and all they lead to. A view of a kind comes with the packs, not with the shell. */
  const whole = (roots: readonly string[], withViews: boolean): Set<string> => {
    const found = new Set<string>();
    const queue = [...roots];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (found.has(file)) continue;
      found.add(file);
      if (isChunk(file)) queue.push(...(views.includes(file) && !withViews ? [] : imported(file)));
      else queue.push(...named(texts.get(file)!));
    }
    return found;
  };

  const shell = whole(
    [
      ...files.filter(
        (file) => shellPages.test(file) || file === `${OFFLINE_PAGE}index.html` || composed.test(file),
      ),
    ],
    false,
  );
  const packs: Record<string, string[]> = {};
  for (const [pack, pages] of lessonsByModule(texts)) {
    const items = files.filter((file) => new RegExp(`^items/(?:en/)?(?:${pack}|reviews)\\.json$`).test(file));
    // From an English lesson the site's name leads to the English door.
    const door = pages.some((page) => page.startsWith('en/')) ? ['en/index.html'] : [];
    const own = whole([...pages, ...door, ...items, ...views], true);
    // Voices that were there before packing go with lessons that are heard; an empty place stays with the host, to be filled.
    if (hasVoices(texts.get(VOICES)) && pages.some((page) => texts.get(page)!.includes('data-clip-list')))
      own.add(VOICES);
    packs[pack] = [...own]
      .filter((file) => !shell.has(file))
      .map(asked)
      .sort();
  }
  return { shell: [...shell].map(asked).sort(), packs };
}

/** Module → its lesson pages, in both languages. */
export function lessonsByModule(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const lessons = new Map<string, string[]>();
  for (const [page, html] of texts) {
    const module = /^(?:en\/)?lessons\/.*\.html$/.test(page)
      ? /"module":"(?:en\/)?([^"]+)"/.exec(html)?.[1]
      : undefined;
    if (module) lessons.set(module, [...(lessons.get(module) ?? []), page]);
  }
  return lessons;
}
