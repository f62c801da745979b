import { aliasOf } from '#core/site/aliases.ts';
import { isExitPage } from '#core/help/exit-page.ts';

/**
 * Headers of every answer, including frame-ancestors, which a <meta> policy cannot set. The
 * microphone is for /teachers/record/.
 */
export const commonHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Permissions-Policy': 'camera=(), microphone=(self), geolocation=()',
};

/** `path` is relative to the site's root and starts with `/`. */
export type Answer =
  { state: 'file'; path: string } | { state: 'redirect'; to: string } | { state: 'outside' };

/**
 * Resolves a request's address.
 * @param base the folder of the site: `/`, or for example `/a/b/`
 * @param isPage whether `path` (`/learn`) has a page at `path/`
 */
export function answerTo(address: string, base: string, isPage: (path: string) => boolean): Answer {
  const [pathname = '', ...rest] = address.split('?');
  const query = rest.length > 0 ? `?${rest.join('?')}` : '';
  if (`${pathname}/` === base) return { state: 'redirect', to: base + query };
  if (!pathname.startsWith(base)) return { state: 'outside' };
  const path = pathname.slice(base.length);
  // `//host/x` would redirect a browser to another host.
  if (/^[/\\]/.test(path)) return { state: 'outside' };
  const alias = aliasOf(path.replace(/\/$/, ''));
  if (alias !== undefined) return { state: 'redirect', to: base + alias + query };
  // Without the slash every relative link of the page would be one folder off.
  if (path !== '' && !path.endsWith('/') && isPage(`/${path}`)) {
    return { state: 'redirect', to: `${base}${path}/${query}` };
  }
  return { state: 'file', path: `/${path}${query}` };
}

/**
 * Returns the caching time of a file. Names in `_astro/` contain a hash. An exit page, which every
 * page with the help panel prefetches, must open when the server is gone. All others are
 * revalidated.
 */
export function cachingOf(path: string): string {
  if (isExitPage(path.slice(1))) return 'max-age=3600';
  return path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
