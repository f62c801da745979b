// What a page needs to be whole: the shell that every device keeps, and a pack for each grade band
// and area. Which lessons and scripts there are is asked of the site model; pictures and letters
// are found by reading what names them.
import { posix } from 'node:path';
import { isChunk, isHtml } from '../build/site-files.ts';
import type { SiteModel } from '../build/site-model.ts';
import { hasVoices, VOICES } from '../build/replaceable-files.ts';
import { clipsOf, formerPacks, isAdultPack, packPages } from './pack-pages.ts';
import { OFFLINE_PAGE, type PackList } from '#core/files/pack-list.ts';

/**
 * Where one finds one's way without the internet: the door, the lists, their short addresses, help,
 * the exit, what this device keeps, what every footer leads to.
 */
const shellPages =
  /^(?:|hoc\/|tt\/|tim\/|learn\/|learn\/[^/]+\/|search\/|info\/|about\/|bang-cuu-chuong\/|dong-tu-bat-quy-tac\/|me\/)index\.html$/;
/** What the child's book on /me/ knows of the lessons; its pictures are those of the lists. */
const BOOK = 'items/book.json';
/** What a chat shows beside a link to this site (`address.ts`). */
export const LINK_PICTURE = 'lien-ket.png';
/** Lists for programs, files that one takes home, and what only other machines ask for. */
const notParts = new RegExp(
  String.raw`^(?:manifest\.json|build\.json|robots\.txt|sitemap\.xml|${LINK_PICTURE})$|\.(?:csv|txt|br|gz)$`,
);
/**
 * The help path of one band (`site/help/path/load-path.ts`): with the packs of its lessons
 * alone. Without it a page has the common path.
 */
const ofBand = /^_astro\/(?:band|help-paths-vi)-(lop-[\d-]+)\./;
/** What the search field fetches (`site/shared/search/fetch-list.ts`); no page names it. */
const SEARCH_LIST = 'search/index.json';
/**
 * Files that pages of adults fetch or offer for download; no page names them by their whole path.
 * Families' pages fetch none.
 */
const fetchedByAdults: Record<string, RegExp> = {
  teachers: /^items\/(?:classes|periods)\/|^teachers\/.*\.docx$/,
  community: /^community\/.*\.docx$/,
};
/** Questions that lessons of these modules fetch. */
const fetchedByLessons = (modules: ReadonlySet<string>): RegExp =>
  new RegExp(`^items/(?:en/)?(?:${[...modules, 'reviews'].join('|')})\\.json$`);
/** Pictures for class groups are left out: sending one needs the network anyway. */
const left = /^(?:en\/)?(?:parents\/talks|community)\/.*\.png$/;
const isClip = (file: string): boolean => file.endsWith('.opus') || file === VOICES;
/** Pictures that code asks for by a name put together. */
const composed = /^pictures\/.*\.svg$/;

/** The path a browser asks for. */
export const asked = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Shell and packs of a site.
 * @param texts file → its text; '' for pictures and letters
 */
export function partsOf(
  texts: ReadonlyMap<string, string>,
  { pages, chunks }: Pick<SiteModel, 'pages' | 'chunks'>,
): Pick<PackList, 'shell' | 'packs' | 'former'> {
  const files = [...texts.keys()].filter((file) => !notParts.test(file));
  const parts = files.filter((file) => !isHtml(file) && file !== VOICES);
  const isPart = new Set(parts);
  const ofCast = new Map(
    parts
      .filter((file) => file.startsWith('cast/'))
      .map((file) => [posix.basename(file, '.svg'), file]),
  );
  const known = new Map<string, string[]>();
  /**
   * Files that a file's text names, however far up the page stands: each is read once, however many
   * packs lead to it.
   */
  const named = (file: string): string[] => {
    const before = known.get(file);
    if (before) return before;
    const found = new Set<string>();
    for (const [path] of texts.get(file)!.matchAll(/[\w%~@.+-]+(?:\/[\w%~@.+-]+)*/g)) {
      const steps = path.split('/');
      for (const [at] of steps.entries()) {
        const part = steps.slice(at).join('/');
        if (isPart.has(part)) found.add(part);
      }
      const drawn = ofCast.get(path);
      if (drawn) found.add(drawn);
    }
    const parts = [...found];
    known.set(file, parts);
    return parts;
  };
  const views = chunks.files[chunks.kinds]?.dynamicImports ?? [];
  const imported = (file: string, withViews: boolean): string[] => {
    const { imports = [], dynamicImports = [] } = chunks.files[file] ?? {};
    const isLeftOut = file === chunks.kinds && !withViews;
    return [...imports, ...(isLeftOut ? [] : dynamicImports)].filter((chunk) => texts.has(chunk));
  };
  const heard = new Set(pages.flatMap(({ file, lesson }) => (lesson?.isHeard ? [file] : [])));

  /**
   * These files and all they lead to. A view of a kind comes with the packs, not with the shell.
   */
  const whole = (roots: readonly string[], withViews: boolean): Set<string> => {
    const found = new Set<string>();
    const queue = [...roots];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (found.has(file)) continue;
      found.add(file);
      if (isChunk(file))
        queue.push(...imported(file, withViews).filter((chunk) => !ofBand.test(chunk)));
      else queue.push(...named(file));
    }
    return found;
  };

  const shell = whole(
    [
      ...files.filter(
        (file) =>
          shellPages.test(file) ||
          [`${OFFLINE_PAGE}index.html`, BOOK, SEARCH_LIST].includes(file) ||
          composed.test(file),
      ),
    ],
    false,
  );
  const packs: Record<string, string[]> = {};
  for (const [pack, own] of packPages({ pages })) {
    const ofPack = new Set(own);
    const modules = new Set(
      pages.flatMap(({ file, lesson }) => (lesson && ofPack.has(file) ? [lesson.module] : [])),
    );
    const fetched = isAdultPack(pack) ? fetchedByAdults[pack] : fetchedByLessons(modules);
    const items = files.filter((file) => fetched?.test(file));
    // From an English lesson the site's name leads to the English door.
    const door = own.some((page) => page.startsWith('en/')) ? ['en/index.html'] : [];
    const paths = files.filter((file) => ofBand.exec(file)?.[1] === pack);
    const found = whole(
      [...own, ...door, ...items, ...views.filter((view) => texts.has(view)), ...paths],
      true,
    );
    // Voices that were there before packing go with lessons that are heard; an empty place stays
    // with the host, to be filled.
    if (hasVoices(texts.get(VOICES)) && own.some((page) => heard.has(page))) found.add(VOICES);
    const wanted = [...found].filter((file) => !shell.has(file) && !left.test(file));
    packs[pack] = wanted
      .filter((file) => !isClip(file))
      .map(asked)
      .sort();
    const clips = wanted.filter(isClip).sort();
    if (clips.length > 0) packs[clipsOf(pack)] = clips;
  }
  return { shell: [...shell].map(asked).sort(), packs, former: formerPacks({ pages }) };
}
