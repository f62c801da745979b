import { phoneNumbers, theContent } from '#curriculum/astro.ts';
import { guideMinutes } from '#curriculum/guide-minutes.ts';
import type { GuideText } from '#curriculum/schema/guide.ts';
import { itemsFrom, type LessonItem } from '#curriculum/shown.ts';
import { partsOf } from '#curriculum/steps.ts';
import { withPhones } from '#core/help/phones.ts';

/** A unit of a course for adults: its place is the plan's; it has a text, or is a draft. */
export type Unit = { id: string; n: number; of: number; title: string; guide: GuideShown | null };
export type GuideShown = {
  text: GuideText;
  /** Minutes to read its parts; null of a course that does not say it. */
  reads: number | null;
  items: Record<string, LessonItem>;
  /** What is practised on the page, in order: the activity, and the part it stands in. */
  tasks: GuideTask[];
  /** Letters of what is read, which tells a page that fits one side of paper. */
  length: number;
};
type GuideTask = { id: string; part: number; title: string };

/**
 * What activities of a guide call their lesson, and `data-quiet` of the page: nothing of it is kept
 * (`player/progress/attempt-recorder.ts`).
 */
export const GUIDE = 'guide';

/** The units of a course in the order of the plan. */
export function unitsOf(audience: string): Unit[] {
  const { guides, plan } = theContent();
  const numbers = phoneNumbers();
  const { units, reading } = plan!.courses[audience]!;
  return units.map(({ id, title }, index) => {
    const guide = guides.find((each) => each.audience === audience && each.unit === id);
    return {
      id,
      n: index + 1,
      of: units.length,
      title: title.vi,
      guide: guide
        ? {
            text: withPhones(guide.text, numbers),
            reads: reading ? guideMinutes(guide, reading.perMinute) : null,
            items: itemsFrom(guide.items, numbers),
            tasks: partsOf(guide.mdx).flatMap(({ title: part, activities }, at) =>
              activities.map((activity) => ({ id: activity, part: at + 1, title: part })),
            ),
            length: guide.mdx.lines.join('\n').length,
          }
        : null,
    };
  });
}
