import { pointsOf, verdictFrom, type Scored, type Verdict } from '#core/questions/score.ts';

/**
 * A thing with one right place: its feedback gives the reason, its misconception is the belief
 * behind any other place.
 */
type Thing = { id: string; feedback: string; misconception: string };

/** At most two remarks: more would not be read. The view marks every misplaced thing. */
const REMARKS = 2;

/**
 * Grades things that must all be placed: one point in the right place, half a point if placed more
 * carefully than needed. Remarks on wrong places come first. The reported misconception is the most
 * frequent one.
 */
export function gradePlaced<T extends Thing>(
  things: readonly T[],
  verdictFor: (thing: T) => Verdict,
  right: string,
): Scored {
  const total = things.length;
  const verdicts = new Map(things.map((thing) => [thing.id, verdictFor(thing)]));
  const placed = (wanted: Verdict) => things.filter(({ id }) => verdicts.get(id) === wanted);
  const slips = [...placed('wrong'), ...placed('partly')];
  const earned = things.reduce((sum, { id }) => sum + pointsOf(verdicts.get(id)!), 0);
  const perOption = Object.fromEntries(verdicts);
  const verdict = verdictFrom(earned, total);
  if (slips.length === 0)
    return { state: 'scored', earned, total, verdict, feedback: [right], perOption };
  const countOf = (name: string) =>
    slips.filter(({ misconception }) => misconception === name).length;
  const { misconception } = slips.reduce((most, slip) =>
    countOf(slip.misconception) > countOf(most.misconception) ? slip : most,
  );
  const feedback = [...new Set(slips.map((slip) => slip.feedback))].slice(0, REMARKS);
  return { state: 'scored', earned, total, verdict, feedback, misconception, perOption };
}
