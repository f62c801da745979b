import { verdictFrom, type Scored } from '../../domain/score.ts';

/** A thing that belongs to one place: its remark says why, its misconception names the belief behind another place. */
type Thing = { id: string; feedback: string; misconception: string };

/** Two remarks at most: more would not be read. The view marks every thing that is out of place. */
const REMARKS = 2;

/** Things that are all put somewhere: a point for each in its place. The belief named is the one behind most slips. */
export function gradePlaced(things: readonly Thing[], isRight: (thing: Thing) => boolean, right: string): Scored {
  const total = things.length;
  const slips = things.filter((each) => !isRight(each));
  const earned = total - slips.length;
  const perOption = Object.fromEntries(things.map((each) => [each.id, slips.includes(each) ? ('wrong' as const) : ('right' as const)]));
  const verdict = verdictFrom(earned, total);
  if (slips.length === 0) return { state: 'scored', earned, total, verdict, feedback: [right], perOption };
  const often = (name: string) => slips.filter(({ misconception }) => misconception === name).length;
  const { misconception } = slips.reduce((most, each) => (often(each.misconception) > often(most.misconception) ? each : most));
  const feedback = [...new Set(slips.map((each) => each.feedback))].slice(0, REMARKS);
  return { state: 'scored', earned, total, verdict, feedback, misconception, perOption };
}
