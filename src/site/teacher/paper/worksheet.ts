import { kinds } from '#player/activities/registry.ts';
import type { LessonItem, RenderedLesson } from '#curriculum/shown.ts';

/** Returns true if the whole question is a play, so that a worksheet has nothing to fill in. */
export const isWholePlay = ({ kind }: LessonItem): boolean => kinds.get(kind)?.rolePlay === 'whole';

/**
 * Returns the uses of items on a pupil's one-sheet worksheet: the core activity and the exit form.
 * If the class plays the core together, the lesson's own questions replace it. The rest is on the
 * lesson's page.
 */
export function worksheetUses({ items }: RenderedLesson): ('core' | 'practice' | 'exit-a')[] {
  const hasCore = Object.values(items).some(
    (item) => item.spec.use === 'core' && !isWholePlay(item),
  );
  return [hasCore ? 'core' : 'practice', 'exit-a'];
}
