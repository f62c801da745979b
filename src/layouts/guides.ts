import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { AnySpec } from '../domain/activity.ts';
import { hashOf } from '../domain/ids.ts';
import { withPhones } from '../domain/phones.ts';
import { phoneNumbers, type LessonItem } from './lesson-content.ts';

/** A unit of a course for adults: its place is the plan's; it has a text, or is a draft. */
export type Unit = { id: string; n: number; of: number; title: string; guide: Guide | null };
export type Guide = {
  text: CollectionEntry<'guideTexts'>;
  data: CollectionEntry<'guideTexts'>['data'];
  items: Record<string, LessonItem>;
};
export type GuideOnPage = { items: Record<string, LessonItem>; /** Parts drawn so far. */ drawn: number };

/** What activities of a guide call their lesson, and `data-quiet` of the page: nothing of it is kept (`state/record.ts`). */
export const GUIDE = 'guide';

/** The units of a course in the order of the plan. */
export async function unitsOf(audience: string): Promise<Unit[]> {
  const numbers = await phoneNumbers();
  const plan = (await getEntry('plan', 'plan'))!.data;
  const [texts, activities] = [await getCollection('guideTexts'), await getCollection('guideActivities')];
  const { units } = plan.courses[audience]!;
  return units.map(({ id, title }, at) => {
    const of = ({ id: entry }: { id: string }) => entry === `${audience}/${id}`;
    const [text, specs] = [texts.find(of), activities.find(of)];
    const items = Object.entries(withPhones((specs?.data ?? {}) as Record<string, AnySpec>, numbers)).map(
      ([item, spec]): [string, LessonItem] => [
        item,
        { kind: spec.kind, spec, hash: hashOf(JSON.stringify(spec)) },
      ],
    );
    const guide =
      text && specs ? { text, data: withPhones(text.data, numbers), items: Object.fromEntries(items) } : null;
    return { id, n: at + 1, of: units.length, title: title.vi, guide };
  });
}
