import { getCollection } from 'astro:content';
import { childMaySee } from '../content/contact-readers.ts';
import type { Contact } from '../content/schema/curriculum.ts';

/** As numbers: 111 stands before 1022. */
const all = async (): Promise<Contact[]> =>
  (await getCollection('contacts'))
    .map(({ data }) => data)
    .sort((one, other) => Number(one.number) - Number(other.number));

/** The numbers any page may print, the helpline first. */
export const contactsForAll = async (): Promise<Contact[]> => (await all()).filter(childMaySee);

/** What only pages for adults may print, until somebody has called it. */
export const contactsForAdults = async (): Promise<Contact[]> =>
  (await all()).filter((each) => !childMaySee(each));
