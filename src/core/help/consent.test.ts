import { describe, expect, it } from 'vitest';
import * as rules from './consent.ts';
import { consentAnswers, type Consent, type ConsentVerdict } from './consent.ts';

type Rules = Pick<typeof rules, 'consentVerdict'>;

/** Every combination of age, signatures, withdrawal and harm. */
const every: Consent[] = consentAnswers.harm.flatMap((harm) =>
  consentAnswers.age.flatMap((age) =>
    consentAnswers.child.flatMap((child) =>
      consentAnswers.guardian.flatMap((guardian) =>
        consentAnswers.withdrawn.map((withdrawn) => ({ harm, age, child, guardian, withdrawn })),
      ),
    ),
  ),
);

/** Returns the expected verdict, derived in another way: by signer, worst first. */
function expected({ harm, age, child, guardian, withdrawn }: Consent): ConsentVerdict['state'] {
  if (harm !== 'no') return 'never';
  if (withdrawn === 'yes') return 'withdrawn';
  if ([child, guardian].includes('refused')) return 'refused';
  const isSigned = guardian === 'signed' && (age === 'younger' || child === 'signed');
  return isSigned ? 'signed' : 'missing';
}

/** Returns the combinations with a wrong verdict. */
const wrongIn = ({ consentVerdict }: Rules): Consent[] =>
  every.filter((given) => consentVerdict(given).state !== expected(given));

describe('signatures for publishing a child’s picture', () => {
  it('are judged rightly in all 144 combinations', () => {
    expect(every).toHaveLength(144);
    expect(wrongIn(rules)).toEqual([]);
  });

  it('are complete in only three of them, none with harm, refusal or withdrawal', () => {
    const signed = every.filter((given) => rules.consentVerdict(given).state === 'signed');
    // A younger child has signed, or was not asked; an older one has signed.
    expect(signed).toHaveLength(3);
    for (const given of signed)
      expect(given).toMatchObject({ harm: 'no', guardian: 'signed', withdrawn: 'no' });
  });

  it('list the missing signers', () => {
    const given = { harm: 'no', age: 'asked', withdrawn: 'no' } as const;
    expect(rules.consentVerdict({ ...given, child: 'not-asked', guardian: 'carer' })).toEqual({
      state: 'missing',
      from: ['child', 'guardian'],
      isCarerOnly: true,
    });
    expect(rules.consentVerdict({ ...given, child: 'signed', guardian: 'not-asked' })).toEqual({
      state: 'missing',
      from: ['guardian'],
      isCarerOnly: false,
    });
  });

  it('respect a small child’s refusal', () =>
    expect(
      rules.consentVerdict({
        harm: 'no',
        age: 'younger',
        child: 'refused',
        guardian: 'signed',
        withdrawn: 'no',
      }),
    ).toEqual({ state: 'refused', by: ['child'] }));

  it('give no verdict before all is answered, unless an answer decides alone', () => {
    expect(rules.consentVerdict({})).toEqual({ state: 'open' });
    expect(rules.consentVerdict({ guardian: 'signed', child: 'signed', age: 'asked' }).state).toBe(
      'open',
    );
    expect(rules.consentVerdict({ harm: 'unsure' }).state).toBe('never');
    expect(rules.consentVerdict({ withdrawn: 'yes' }).state).toBe('withdrawn');
    expect(rules.consentVerdict({ child: 'refused' }).state).toBe('refused');
  });
});
