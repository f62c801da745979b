import type { Effort } from './build/compress.ts';

/** Input of a target: the one built site, and the output folder. */
type PackInput = {
  /** The built site, `dist/`. A target copies it and never changes it. */
  site: string;
  /** Folder of all targets' results, `out/`. */
  out: string;
  /** YYYY-MM-DD, the day of the build. */
  builtOn: string;
  /** Words after the target's name on the command line. */
  words: string[];
  /** For the lan copy, in tests that do not check sizes: packed faster, and larger. */
  compression?: Effort;
};

/** `said` are sentences for the person who packed. */
type PackResult = { state: 'packed'; said: string[] } | { state: 'refused'; problems: string[] };

/** One way of delivering the site. */
export type Target = {
  name: string;
  /** One line, for the list that `npm run pack` prints. */
  what: string;
  pack(packing: PackInput): Promise<PackResult>;
};
