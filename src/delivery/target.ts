import type { Effort } from './build/compress.ts';

/** What a target is given: the one built site, and where it may write. */
type PackInput = {
  /** The built site, `dist/`. A target copies it and never changes it. */
  site: string;
  /** Folder of all targets' results, `out/`. */
  out: string;
  /** YYYY-MM-DD, the day the build carries. */
  builtOn: string;
  /** Words after the target's name on the command line. */
  words: string[];
  /** Of the lan copy, for tests that ask nothing of sizes: packed sooner, and larger. */
  compression?: Effort;
};

/** `said` are sentences for the person who packed. */
type PackResult = { state: 'packed'; said: string[] } | { state: 'refused'; problems: string[] };

/** One way to reach a child. */
export type Target = {
  name: string;
  /** One line, for the list that `npm run pack` prints. */
  what: string;
  pack(packing: PackInput): Promise<PackResult>;
};
