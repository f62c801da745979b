import type { Locale } from '#core/text/messages.ts';

/** A unit as the list of a course and its certificate show it. */
export type UnitInShort = {
  id: string;
  n: number;
  title: string;
  summary: string;
  minutes: number;
  /** The task at work, away from the screen. */
  own: string;
  /** Ids of the activities on its page. */
  tasks: string[];
};

/**
 * Properties of all parts of a course's pages. `home`: the course's first page, relative to the
 * site's root.
 */
export type CourseProps = {
  course: string;
  home: string;
  base: string;
  lang: Locale;
  units: UnitInShort[];
};
