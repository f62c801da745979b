import { ageOf, dayInWords, OLD_DAYS } from '#curriculum/contact-age.ts';
import type { Contact } from '#curriculum/schema/curriculum.ts';
import { infoPage } from './messages/info-page.ts';
import { site } from '../shared/messages/site.ts';

/**
 * Returns the sentence about the last test call to this number. Says so if no call was made; with
 * an old date it adds advice.
 */
export function checkedWords(
  contact: Pick<Contact, 'verifiedOn' | 'emergency' | 'reviewBy'>,
  today: Date,
): string {
  const age = ageOf(contact, today);
  if (age.state === 'never-called') return site.vi.notVerified;
  if (age.state === 'not-to-be-called') return infoPage.vi.emergency;
  const { called, calledLongAgo } = infoPage.vi;
  return (age.state === 'fresh' ? called : calledLongAgo)
    .replace('{date}', dayInWords(age.on))
    .replace('{days}', String(OLD_DAYS));
}
