import { pointsOf, verdictFrom, type Scored, type Verdict } from '#core/questions/score.ts';

/**
 * A thing that belongs to one place: its remark says why, its misconception names the belief behind
 * another place.
 */
type Thing = { id: string; feedback: string; misconception: string };

/** Two remarks at most: more would not be read. The view marks every thing that is out of place. */
const REMARKS = 2;

/**
 * Things that are all put somewhere: a point for each in its place, half for one placed with more
 * care than it needs. Remarks are of what is wrong first. The belief named is the one behind most
 * slips.
 */
export function gradePlaced<T extends Thing>(
  things: readonly T[],
  verdictFor: (thing: T) => Verdict,
  right: string,
): Scored {
  const total = things.length;
  const verdicts = new Map(things.map((each) => [each.id, verdictFor(each)]));
  const placed = (wanted: Verdict) => things.filter(({ id }) => verdicts.get(id) === wanted);
  const slips = [...placed('wrong'), ...placed('partly')];
  const earned = things.reduce((sum, { id }) => sum + pointsOf(verdicts.get(id)!), 0);
  const perOption = Object.fromEntries(verdicts);
  const verdict = verdictFrom(earned, total);
  if (slips.length === 0)
    return { state: 'scored', earned, total, verdict, feedback: [right], perOption };
  const often = (name: string) =>
    slips.filter(({ misconception }) => misconception === name).length;
  const { misconception } = slips.reduce((most, each) =>
    often(each.misconception) > often(most.misconception) ? each : most,
  );
  const feedback = [...new Set(slips.map((each) => each.feedback))].slice(0, REMARKS);
  return { state: 'scored', earned, total, verdict, feedback, misconception, perOption };
}
