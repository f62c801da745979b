/**
 * Advice on the target that suits a lab: from measurements of its computers, and two facts that
 * only a person knows.
 */
export type Target = 'web' | 'lan' | 'usb';
export type Internet = 'steady' | 'weak' | 'none' | 'unknown';
export type Linked = 'yes' | 'no' | 'unknown';

export type LabSituation = {
  internet: Internet;
  /** The computers reach one another: a cable or Wi-Fi of the lab, with internet or without. */
  linked: Linked;
  /** This browser can store data. */
  keeps: boolean;
  wipe: 'unasked' | 'kept' | 'wiped' | 'cannot';
};

type Reason =
  'losesWork' | 'keepsWork' | 'steady' | 'weak' | 'none' | 'linked' | 'notLinked' | 'unanswered';
/**
 * `answer`: the two questions; `findWipe`: the four symbols; `carry`: a file at the end of each
 * lesson.
 */
type Besides = 'answer' | 'findWipe' | 'carry' | 'openWindow';

export type Advice = { target: Target; why: Reason[]; followUps: Besides[] };

/** Returns true if work done here is lost after the computer was off. */
export const losesWork = ({ keeps, wipe }: Pick<LabSituation, 'keeps' | 'wipe'>): boolean =>
  !keeps || wipe === 'wiped';

function targetFor(lab: LabSituation): Target {
  // Only the teacher's PC keeps work that these computers lose, and it needs no internet.
  if (lab.linked === 'yes' && (losesWork(lab) || lab.internet !== 'steady')) return 'lan';
  return lab.internet === 'steady' ? 'web' : 'usb';
}

/**
 * Recommends a target. Never fails: with nothing known it returns the target that works on every
 * computer.
 */
export function adviceFor(lab: LabSituation): Advice {
  const target = targetFor(lab);
  const isAnswered = lab.internet !== 'unknown' && lab.linked !== 'unknown';
  const why: Reason[] = [];
  if (losesWork(lab)) why.push('losesWork');
  else if (lab.wipe === 'kept') why.push('keepsWork');
  if (lab.internet !== 'unknown') why.push(lab.internet);
  if (lab.linked === 'yes') why.push('linked');
  if (lab.linked === 'no' && target !== 'web') why.push('notLinked');
  if (!isAnswered && target === 'usb') why.push('unanswered');
  const also: Besides[] = [];
  if (!isAnswered) also.push('answer');
  if (!lab.keeps) also.push('openWindow');
  if (lab.keeps && lab.wipe === 'unasked') also.push('findWipe');
  // Work that was never stored cannot be exported: closing the page loses it.
  if (lab.keeps && lab.wipe === 'wiped' && target !== 'lan') also.push('carry');
  return { target, why, followUps: also };
}
