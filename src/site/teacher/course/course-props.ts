import type { Locale } from '#core/text/messages.ts';

/** A unit as the list of a course and its certificate show it. */
export type UnitInShort = {
  id: string;
  n: number;
  title: string;
  summary: string;
  minutes: number;
  /** What is done where one works, away from the screen. */
  own: string;
  /** Names of the activities on its page. */
  tasks: string[];
};

/**
 * What every part of a course's pages is given. `home`: where the course begins, from the site's
 * root.
 */
export type CourseProps = {
  course: string;
  home: string;
  base: string;
  lang: Locale;
  units: UnitInShort[];
};
