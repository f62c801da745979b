import { theContent } from '#curriculum/astro.ts';
import { childMaySee } from '#curriculum/contact-readers.ts';
import type { Contact } from '#curriculum/schema/curriculum.ts';

/** As numbers: 111 stands before 1022. */
const all = (): Contact[] =>
  Object.values(theContent().contacts).sort(
    (one, other) => Number(one.number) - Number(other.number),
  );

/** The numbers any page may print, the helpline first. */
export const contactsForAll = (): Contact[] => all().filter(childMaySee);

/** What only pages for adults may print, until somebody has called it. */
export const contactsForAdults = (): Contact[] => all().filter((each) => !childMaySee(each));
