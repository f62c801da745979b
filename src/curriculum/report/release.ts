import { ageOf, dayInWords, TOO_OLD_DAYS, type ContactAge } from '../contact-age.ts';
import type { Content } from '../content.ts';

/** Manual steps before a copy goes out to schools. `stops`: not done yet. */
export type Release = { lines: string[]; stops: boolean };

const DONE = '✓',
  LEFT = '✗',
  NOTE = '!';

function lineOf(id: string, age: ContactAge, adultsAlone: boolean): string {
  if (age.state === 'never-called' && adultsAlone)
    return `${NOTE} Số ${id}: chưa có người gọi thử, nên chỉ trang của người lớn nhắc.`;
  if (age.state === 'not-to-be-called')
    return `${age.isDue ? LEFT : NOTE} Số ${id}: số khẩn cấp, không gọi thử. Xem lại nguồn trước ngày ${dayInWords(age.readAgainBy)}.`;
  if (age.state === 'never-called')
    return `${LEFT} Số ${id}: chưa có người gọi thử. Gọi, rồi ghi verifiedOn, verifiedBy, evidence.`;
  const called = `gọi thử ngày ${dayInWords(age.on)}, ${age.days} ngày trước`;
  if (age.state === 'too-old')
    return `${LEFT} Số ${id}: ${called}; quá ${TOO_OLD_DAYS} ngày, phải gọi lại.`;
  return `${age.state === 'old' ? NOTE : DONE} Số ${id}: ${called}${age.state === 'old' ? '; nên gọi lại.' : '.'}`;
}

/**
 * Returns the release state. Numbers stop a release until a person has called them lately; menu
 * texts of other apps are only listed.
 */
export function releaseOf(
  { contacts, reporting }: Pick<Content, 'contacts' | 'reporting'>,
  today: Date,
): Release {
  const ages = Object.entries(contacts).map(([id, contact]) => ({
    id,
    age: ageOf(contact, today),
    adultsAlone: contact.adultsUntilCalled === true,
  }));
  const untried = Object.values(reporting)
    .filter(({ checkedOn }) => checkedOn === null)
    .map(({ name }) => name);
  const left = ages.filter(
    ({ age, adultsAlone }) =>
      (age.state === 'never-called' && !adultsAlone) ||
      age.state === 'too-old' ||
      (age.state === 'not-to-be-called' && age.isDue),
  ).length;
  return {
    lines: [
      ...ages.map(({ id, age, adultsAlone }) => lineOf(id, age, adultsAlone)),
      ...(untried.length > 0
        ? [`${NOTE} Cách báo chưa ai bấm thử, trang ghi “chưa xác minh”: ${untried.join(', ')}.`]
        : []),
      left > 0
        ? `Chưa phát hành được: còn ${left} số phải có người gọi hoặc xem lại nguồn.`
        : 'Phát hành được.',
    ],
    stops: left > 0,
  };
}
