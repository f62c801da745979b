/** The four activities of a school's plan, primary and secondary alike. */
const planActivities = ['open', 'learn', 'practise', 'apply'] as const;
type PlanActivity = (typeof planActivities)[number];

/** Rows of a timeline, counted from 1, that begin an activity. */
export type PlanFrame = { learn: number; practise: number; apply: number };

/** Returns the format of a school's plan: CV 2345 for grades 1–5, CV 5512 from grade 6. */
export const frameOf = (grades: readonly number[]): 'primary' | 'secondary' =>
  Math.min(...grades) <= 5 ? 'primary' : 'secondary';

export type ActivityRows<Row> = { activity: PlanActivity; minutes: number; rows: Row[] };

/** Splits a timeline into the four activities, in order; every row is in one. */
export function activitiesOf<Row extends { n: number }>(
  rows: readonly Row[],
  { learn, practise, apply }: PlanFrame,
): ActivityRows<Row>[] {
  const cuts = [1, learn, practise, apply, rows.length + 1];
  return planActivities.map((activity, index) => {
    const activityRows = rows.slice(cuts[index]! - 1, cuts[index + 1]! - 1);
    return {
      activity,
      minutes: activityRows.reduce((sum, { n }) => sum + n, 0),
      rows: activityRows,
    };
  });
}
