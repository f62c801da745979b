import { theContent } from '#curriculum/astro.ts';
import { childMaySee } from '#curriculum/contact-readers.ts';
import type { Contact } from '#curriculum/schema/curriculum.ts';

/** Returns all contacts in numeric order: 111 before 1022. */
const all = (): Contact[] =>
  Object.values(theContent().contacts).sort((a, b) => Number(a.number) - Number(b.number));

/** Returns the numbers any page may print, the helpline first. */
export const contactsForAll = (): Contact[] => all().filter(childMaySee);

/** Returns the numbers only pages for adults may print until a test call was made. */
export const contactsForAdults = (): Contact[] => all().filter((contact) => !childMaySee(contact));
