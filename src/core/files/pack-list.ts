/**
 * `packs-<build>.json` in the site's folder: files that may be stored on a device, with hash and
 * size. Paths are as requested, from the site's root: `learn/` and not `learn/index.html`.
 */
export type PackList = {
  build: string;
  /** Path → SHA-256 in base64, and transferred bytes (compressed where a server compresses). */
  files: Record<string, [hash: string, bytes: number]>;
  /** Stored at the first visit, all or nothing. */
  shell: string[];
  /**
   * Stored on request: grade band or area → paths that are not in the shell. `<pack>-clips`
   * contains its recorded voices.
   */
  packs: Record<string, string[]>;
  /** Packs of earlier releases → packs of this one with the same lessons. */
  former: Record<string, string[]>;
};

export const listFile = (build: string): string => `packs-${build}.json`;

/** Formats megabytes: “0,3”. Never 0, because every download has a size. */
export const megabytes = (bytes: number): string =>
  Math.max(0.1, bytes / 1e6)
    .toFixed(1)
    .replace('.', ',');

/** Redirect target for a page that is neither stored nor reachable. */
export const OFFLINE_PAGE = 'chua-tai/';
