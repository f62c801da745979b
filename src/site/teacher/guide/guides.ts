import { phoneNumbers, theContent } from '#curriculum/astro.ts';
import { guideMinutes } from '#curriculum/guide-minutes.ts';
import type { GuideText } from '#curriculum/schema/guide.ts';
import { itemsFrom, type LessonItem } from '#curriculum/shown.ts';
import { partsOf } from '#curriculum/steps.ts';
import { withPhones } from '#core/help/phones.ts';

/** A unit of a course for adults, in the order of the plan; `guide` is null for a draft. */
export type Unit = { id: string; n: number; of: number; title: string; guide: GuideShown | null };
export type GuideShown = {
  text: GuideText;
  /** Minutes to read its parts; null if the course does not state it. */
  reads: number | null;
  items: Record<string, LessonItem>;
  /** The activities on the page, in order, with the part each belongs to. */
  tasks: GuideTask[];
  /** Characters of its text, to tell if it fits one printed side. */
  length: number;
};
type GuideTask = { id: string; part: number; title: string };

/**
 * The lesson id of a guide's activities, and `data-quiet` of the page: nothing of it is stored
 * (`player/progress/attempt-recorder.ts`).
 */
export const GUIDE = 'guide';

/** Returns the units of a course in the order of the plan. */
export function unitsOf(audience: string): Unit[] {
  const { guides, plan } = theContent();
  const numbers = phoneNumbers();
  const { units, reading } = plan!.courses[audience]!;
  return units.map(({ id, title }, index) => {
    const guide = guides.find((text) => text.audience === audience && text.unit === id);
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
