/**
 * Names in Cache Storage. A build's caches contain its id, so two builds never share a file. Two
 * sites in two folders of one origin share the storage, so the folder is in the name too; as part
 * of an address it has no spaces.
 */
const SIGN = 'elm-web';

/** @param root address of the site's root, with its last slash */
const head = (root: string): string => `${SIGN} ${new URL(root).pathname} `;

export const shellName = (root: string, build: string): string => `${head(root)}${build} shell`;
export const packName = (root: string, build: string, pack: string): string =>
  `${head(root)}${build} pack ${pack}`;
/** Returns the cache that maps tabs to builds: keys only, no bodies. */
export const tabsName = (root: string): string => `${head(root)}tabs`;

export const isOurs = (root: string, name: string): boolean => name.startsWith(head(root));

export type BuildCache = { name: string; build: string; pack: string | null };

/** Returns the caches of this site that contain files. */
export async function buildCaches(root: string): Promise<BuildCache[]> {
  const names = (await caches.keys()).filter(
    (name) => isOurs(root, name) && name !== tabsName(root),
  );
  return names.map((name) => {
    const [build = '', kind, pack = ''] = name.slice(head(root).length).split(' ');
    return { name, build, pack: kind === 'pack' ? pack : null };
  });
}
