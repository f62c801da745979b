import type { AnyView } from '#player/activities/shell/view.ts';
import { lessonItems, type LessonItems } from '#player/hydrate/module-items.ts';
import { loadView } from '#player/hydrate/view-of.ts';
import type { LessonShape } from '#core/progress/progress.ts';

/** The last questions of a lesson, ready to be asked. */
export type Ready = Omit<LessonItems, 'built'> & {
  /** By item id. */
  views: Record<string, AnyView>;
};

/** Returns the question that is asked in place of a critical one that is not right yet. */
export function variantOf(
  { sensitive, critical, variants }: LessonShape,
  form: readonly string[],
  best: ReadonlyMap<string, number>,
): string | undefined {
  // Of a sensitive lesson's two tracks only one has more questions. Neither offers any, or the
  // screen would reveal the pupil's track.
  if (sensitive) return undefined;
  const missed = form.find((item) => critical.includes(item) && best.get(item) !== 1);
  if (!missed) return undefined;
  return Object.entries(variants).find(([, of]) => of === missed)?.[0] ?? variants[missed];
}

/** Loads the last questions and their views. */
export async function ready(): Promise<Ready> {
  const { shape, items } = await lessonItems();
  const drawn = await Promise.all(
    Object.entries(items).map(
      async ([id, { kind, spec }]) => [id, await loadView(kind, spec)] as const,
    ),
  );
  return { shape, items, views: Object.fromEntries(drawn) };
}

/**
 * Returns the other form, for the next partner; a third gets the first one again. A retry of the
 * critical question does not count as having taken it. If no partners are set, a friend may join.
 * @param turned profiles that have had a form
 */
export function otherFormOf(
  shape: LessonShape,
  taken: {
    form: readonly string[];
    best: ReadonlyMap<string, number>;
    beside: readonly string[];
    turned: readonly string[];
  },
): string[] {
  const { sensitive, exitA, exitB } = shape;
  const { form, best, beside, turned } = taken;
  const variant = variantOf(shape, form, best);
  const waits = beside.some((seat) => !turned.includes(seat));
  const isFree = beside.length === 0 && form === exitA && turned.length === 0;
  const hasOther = exitB.some((item) => !best.has(item) || item === variant);
  if (sensitive || !(waits || (isFree && hasOther))) return [];
  return form === exitA && exitB.length > 0 ? exitB : exitA;
}
