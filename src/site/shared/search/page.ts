/** A page in the search data (`search/index.json`). */
export type SearchPage = {
  /** Path from the site's root, without the leading slash: `lessons/free-gift/`. */
  path: string;
  /** The title as lists show it; the neutral one for a sensitive lesson. */
  title: string;
  /** The type of page and its audience: “Bài học · lớp 4–5”. */
  place: string;
  /** One line below the title; '' if the title is enough. */
  about: string;
  /** Other names, not shown. */
  also: string;
  /** The page's text, not shown. */
  text: string;
  /** The path of a lesson's plan. */
  plan?: string;
};

/** The content of `search/index.json`. */
export type SearchList = {
  pages: SearchPage[];
  /** Words that make help come first. */ harm: string[];
};
