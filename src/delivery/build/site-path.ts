// Astro writes links from the root ("/learn/"), but a copy of the site may be in a sub-folder of a
// school's server, on a USB stick, or inside an LMS. Links relative to the page work everywhere.

/** Splits a link that starts at the site's root; returns null for every other link. */
export function rootLinkFrom(link: string): { path: string; suffix: string } | null {
  if (!link.startsWith('/') || link.startsWith('//')) return null;
  const cut = link.search(/[?#]/);
  return cut < 0
    ? { path: link.slice(1), suffix: '' }
    : { path: link.slice(1, cut), suffix: link.slice(cut) };
}

/** Returns the path from a page or style sheet `from` up to the root: `./`, `../`, `../../` … */
export function pathToRoot(from: string): string {
  return '../'.repeat(from.split('/').length - 1) || './';
}

/** Returns the link from the file `from` to `path`, both relative to the site's root. */
export function relativeLink(from: string, path: string): string {
  const way = pathToRoot(from);
  return way === './' && path !== '' ? path : way + path;
}

/**
 * Resolves a root path. A page requested without its slash gets one: served at `/learn` its own
 * relative links would all be one folder off.
 */
export function destinationOf(path: string, files: ReadonlySet<string>) {
  const plain = decoded(path);
  const isFolder = plain === '' || plain.endsWith('/');
  if (files.has(isFolder ? `${plain}index.html` : plain)) return { state: 'known', path } as const;
  if (isFolder) return { state: 'missing-page', path } as const;
  if (files.has(`${plain}/index.html`)) return { state: 'known', path: `${path}/` } as const;
  return { state: 'unknown', path } as const;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
