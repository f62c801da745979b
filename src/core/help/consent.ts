/**
 * Checks whether the signatures for publishing a child's picture or story are complete. It never
 * permits publishing: with every signature there is still something to weigh, and with harm in the
 * story no signature counts.
 */

export const consentAnswers = {
  /** The story tells of harm, illness or an offence; “unsure” counts as yes. */
  harm: ['no', 'yes', 'unsure'],
  /** Younger than the age from which the law asks the child, or not. */
  age: ['younger', 'asked'],
  child: ['signed', 'not-asked', 'refused'],
  /** `carer`: only a carer signed, who is neither parent nor guardian. */
  guardian: ['signed', 'carer', 'not-asked', 'refused'],
  withdrawn: ['no', 'yes'],
} as const;

type Answers = typeof consentAnswers;
export type ConsentQuestion = keyof Answers;
export type Consent = { [Question in ConsentQuestion]: Answers[Question][number] };
export type Signer = 'child' | 'guardian';

export type ConsentVerdict =
  /** Never, whatever the signatures. */
  | { state: 'never' }
  /** A signer withdrew consent: published material is taken down. */
  | { state: 'withdrawn' }
  | { state: 'refused'; by: Signer[] }
  | { state: 'missing'; from: Signer[]; isCarerOnly: boolean }
  /** All signed, and still to be weighed. */
  | { state: 'signed' }
  /** Not everything is answered, and no answer so far decides. */
  | { state: 'open' };

/**
 * Returns the verdict on the answers so far. One “no” decides at once; a “yes” only when all is
 * answered.
 */
export function consentVerdict(given: Partial<Consent>): ConsentVerdict {
  const { harm, age, child, guardian, withdrawn } = given;
  if (harm === 'yes' || harm === 'unsure') return { state: 'never' };
  if (withdrawn === 'yes') return { state: 'withdrawn' };
  const by = [
    ...(child === 'refused' ? ['child' as const] : []),
    ...(guardian === 'refused' ? ['guardian' as const] : []),
  ];
  if (by.length > 0) return { state: 'refused', by };
  if (!harm || !age || !child || !guardian || !withdrawn) return { state: 'open' };
  const from = [
    // A younger child need not sign. If asked it may still refuse, which is handled above.
    ...(age === 'asked' && child !== 'signed' ? ['child' as const] : []),
    ...(guardian === 'signed' ? [] : ['guardian' as const]),
  ];
  return from.length > 0
    ? { state: 'missing', from, isCarerOnly: guardian === 'carer' }
    : { state: 'signed' };
}
