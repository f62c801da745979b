/** A page as the search knows it (`search/index.json`). */
export type SearchPage = {
  /** Address from the site's root, without its first stroke: `lessons/free-gift/`. */
  path: string;
  /** As lists show it: of a sensitive lesson the neutral one. */
  title: string;
  /** What sort of page it is, and for whom: “Bài học · lớp 4–5”. */
  place: string;
  /** One line below the title; '' where the title says it. */
  about: string;
  /** What else it is called, shown nowhere. */
  also: string;
  /** What is read on it, shown nowhere. */
  text: string;
  /** Of a lesson: where its plan is. */
  plan?: string;
};

/** What `search/index.json` holds. */
export type SearchList = {
  pages: SearchPage[];
  /** Words that lead to help first. */ harm: string[];
};
