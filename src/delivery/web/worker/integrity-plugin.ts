import type { WorkboxPlugin } from 'workbox-core/types.js';
import { verifyIntegrity } from '../browser/integrity.ts';

/** A stalled connection must not block an update forever. */
const PATIENCE_MS = 60_000;

/**
 * Creates a workbox plugin that stores and serves only bodies of the manifest.
 * @param hashes address → SHA-256 in base64, and the file's path
 */
export const soundPlugin = (
  hashes: ReadonlyMap<string, { path: string; hash: string }>,
): WorkboxPlugin => {
  const good = async (url: string, response: Response): Promise<Response | null> => {
    const known = hashes.get(url);
    return known ? verifyIntegrity(response, known.path, known.hash) : null;
  };
  return {
    requestWillFetch: async ({ request }) =>
      new Request(request, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) }),
    fetchDidSucceed: async ({ request, response }) => {
      const verified = await good(request.url, response);
      if (!verified) throw new TypeError(`not of this build: ${request.url}`);
      return verified;
    },
    cacheWillUpdate: async ({ request, response }) => good(request.url, response.clone()),
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
      cachedResponse ? good(request.url, cachedResponse) : null,
  };
};
