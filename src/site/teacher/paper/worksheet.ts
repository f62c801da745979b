import { kinds } from '#player/activities/registry.ts';
import type { LessonItem, RenderedLesson } from '#curriculum/shown.ts';

/** True when the whole question is a play, so that a worksheet has nothing of it to fill in. */
export const isWholePlay = ({ kind }: LessonItem): boolean => kinds.get(kind)?.rolePlay === 'whole';

/**
 * What of a lesson a pupil has on paper, one leaf: the core activity and the exit form. Where the
 * class plays the core together, nothing of it is filled in, and the lesson's own questions have
 * its place. The rest stands on the lesson's page.
 */
export function worksheetUses({ items }: RenderedLesson): ('core' | 'practice' | 'exit-a')[] {
  const hasCore = Object.values(items).some(
    (item) => item.spec.use === 'core' && !isWholePlay(item),
  );
  return [hasCore ? 'core' : 'practice', 'exit-a'];
}
