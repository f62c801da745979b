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

/** What must be said of each, told another way: by who stands in the way, worst first. */
function expected({ harm, age, child, guardian, withdrawn }: Consent): ConsentVerdict['state'] {
  if (harm !== 'no') return 'never';
  if (withdrawn === 'yes') return 'withdrawn';
  if ([child, guardian].includes('refused')) return 'refused';
  const isSigned = guardian === 'signed' && (age === 'younger' || child === 'signed');
  return isSigned ? 'signed' : 'missing';
}

/** Combinations of which something else is said than must be. */
const wrongIn = ({ consentVerdict }: Rules): Consent[] =>
  every.filter((given) => consentVerdict(given).state !== expected(given));

describe('signatures for publishing a child’s picture', () => {
  it('are judged rightly in all 144 combinations', () => {
    expect(every).toHaveLength(144);
    expect(wrongIn(rules)).toEqual([]);
  });

  it('are all there in three of them alone, and none tells of harm, of a refusal, of a withdrawal', () => {
    const signed = every.filter((given) => rules.consentVerdict(given).state === 'signed');
    // A younger child has signed, or was not asked; an older one has signed.
    expect(signed).toHaveLength(3);
    for (const given of signed)
      expect(given).toMatchObject({ harm: 'no', guardian: 'signed', withdrawn: 'no' });
  });

  it('name who has still to be asked', () => {
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

  it('heed a small child that shakes its head', () =>
    expect(
      rules.consentVerdict({
        harm: 'no',
        age: 'younger',
        child: 'refused',
        guardian: 'signed',
        withdrawn: 'no',
      }),
    ).toEqual({ state: 'refused', by: ['child'] }));

  it('say nothing before all is answered, but what decides alone', () => {
    expect(rules.consentVerdict({})).toEqual({ state: 'open' });
    expect(rules.consentVerdict({ guardian: 'signed', child: 'signed', age: 'asked' }).state).toBe(
      'open',
    );
    expect(rules.consentVerdict({ harm: 'unsure' }).state).toBe('never');
    expect(rules.consentVerdict({ withdrawn: 'yes' }).state).toBe('withdrawn');
    expect(rules.consentVerdict({ child: 'refused' }).state).toBe('refused');
  });
});
