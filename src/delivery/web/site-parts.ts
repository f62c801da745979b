// The files that make a page complete: the shell that every device stores, and a pack for each
// grade band and area. Lessons and scripts come from the site model; pictures and fonts are found
// by reading the files that name them.
import { posix } from 'node:path';
import { isChunk, isHtml } from '../build/site-files.ts';
import type { SiteModel } from '../build/site-model.ts';
import { hasVoices, VOICES } from '../build/replaceable-files.ts';
import { clipsOf, formerPacks, isAdultPack, packPages } from './pack-pages.ts';
import { OFFLINE_PAGE, type PackList } from '#core/files/pack-list.ts';

/**
 * Pages for navigating offline: the start page, the lists, their short addresses, help, the exit,
 * /me/, and the targets of every footer.
 */
const shellPages =
  /^(?:|hoc\/|tt\/|tim\/|learn\/|learn\/[^/]+\/|search\/|info\/|about\/|bang-cuu-chuong\/|dong-tu-bat-quy-tac\/|me\/)index\.html$/;
/** Lesson data of the portfolio on /me/; its pictures are those of the lists. */
const BOOK = 'items/book.json';
/** The preview picture of a link to this site (`address.ts`). */
export const LINK_PICTURE = 'lien-ket.png';
/** Lists for programs, files to download, and files that only other machines request. */
const notParts = new RegExp(
  String.raw`^(?:manifest\.json|build\.json|robots\.txt|sitemap\.xml|${LINK_PICTURE})$|\.(?:csv|txt|br|gz)$`,
);
/**
 * The help path of one band (`site/help/path/load-path.ts`): only in the packs of its lessons.
 * Without it a page uses the common path.
 */
const ofBand = /^_astro\/(?:band|help-paths-vi)-(lop-[\d-]+)\./;
/**
 * The index that the search field fetches (`site/shared/search/fetch-list.ts`); no page names it.
 */
const SEARCH_LIST = 'search/index.json';
/**
 * Files that pages for adults fetch or offer for download; no page names them by their whole path.
 * Families' pages fetch none.
 */
const fetchedByAdults: Record<string, RegExp> = {
  teachers: /^items\/(?:classes|periods)\/|^teachers\/.*\.docx$/,
  community: /^community\/.*\.docx$/,
};
/** Returns a pattern for the questions that lessons of these modules fetch. */
const fetchedByLessons = (modules: ReadonlySet<string>): RegExp =>
  new RegExp(`^items/(?:en/)?(?:${[...modules, 'reviews'].join('|')})\\.json$`);
/** Pictures for class groups are left out: sending one needs the network anyway. */
const left = /^(?:en\/)?(?:parents\/talks|community)\/.*\.png$/;
const isClip = (file: string): boolean => file.endsWith('.opus') || file === VOICES;
/** Pictures that code requests by a composed name. */
const composed = /^pictures\/.*\.svg$/;

/** Returns the path that a browser requests. */
export const asked = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Computes shell and packs of a site.
 * @param texts file → its text; '' for pictures and fonts
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
   * Returns files named in a file's text, at any depth of the page: each file is read once for all
   * packs.
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
   * Returns these files and everything they lead to. A view of a kind is in the packs, not in the
   * shell.
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
  for (const [pack, packFiles] of packPages({ pages })) {
    const ofPack = new Set(packFiles);
    const modules = new Set(
      pages.flatMap(({ file, lesson }) => (lesson && ofPack.has(file) ? [lesson.module] : [])),
    );
    const fetched = isAdultPack(pack) ? fetchedByAdults[pack] : fetchedByLessons(modules);
    const items = files.filter((file) => fetched?.test(file));
    // From an English lesson the site's name leads to the English start page.
    const door = packFiles.some((page) => page.startsWith('en/')) ? ['en/index.html'] : [];
    const paths = files.filter((file) => ofBand.exec(file)?.[1] === pack);
    const found = whole(
      [...packFiles, ...door, ...items, ...views.filter((view) => texts.has(view)), ...paths],
      true,
    );
    // Voices added before packing are included with the lessons that use them; an empty file stays
    // on the host, to be filled.
    if (hasVoices(texts.get(VOICES)) && packFiles.some((page) => heard.has(page)))
      found.add(VOICES);
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
