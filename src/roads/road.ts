/** What a road is given: the one built site, and where it may write. */
export type PackingOf = {
  /** The built site, `dist/`. A road copies it and never changes it. */
  site: string;
  /** Folder of all roads' results, `out/`. */
  out: string;
  /** YYYY-MM-DD, the day the build carries. */
  builtOn: string;
  /** Words after the road's name on the command line. */
  words: string[];
};

/** `said` are sentences for the person who packed. */
export type Packed = { state: 'packed'; said: string[] } | { state: 'refused'; problems: string[] };

/** One way to reach a child. */
export type Road = {
  name: string;
  /** One line, for the list that `npm run pack` prints. */
  what: string;
  pack(packing: PackingOf): Promise<Packed>;
};
