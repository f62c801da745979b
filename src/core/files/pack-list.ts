/**
 * `packs-<build>.json` in the site's folder: what may be kept on a device, and what it must weigh
 * in at. A path is what a browser asks for, counted from the site's root: `learn/` and not
 * `learn/index.html`.
 */
export type PackList = {
  build: string;
  /** Path → SHA-256 in base64, and bytes on the way (compressed where a server compresses). */
  files: Record<string, [hash: string, bytes: number]>;
  /** Kept at the first visit, all or nothing. */
  shell: string[];
  /**
   * Kept when asked for: grade band or area → paths that are not in the shell. `<pack>-clips` holds
   * its recorded voices.
   */
  packs: Record<string, string[]>;
  /** Packs of earlier releases → packs of this one that hold the same lessons. */
  former: Record<string, string[]>;
};

export const listFile = (build: string): string => `packs-${build}.json`;

/** Megabytes in words: “0,3”. Never 0: what is asked for has a size. */
export const megabytes = (bytes: number): string =>
  Math.max(0.1, bytes / 1e6)
    .toFixed(1)
    .replace('.', ',');

/** Shown, as a redirect, when a page is neither kept nor to be had. */
export const OFFLINE_PAGE = 'chua-tai/';
