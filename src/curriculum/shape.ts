import type { LessonShape } from '#core/progress/progress.ts';
import type { Band } from './content.ts';
import { isOpener } from './schema/curriculum.ts';
import type { RenderedLesson } from './shown.ts';

/**
 * Returns the share of an exit form's points that passes: the youngest have three questions, and
 * two of them are enough.
 */
export const passShareOf = (look: Band['look']): number => (look === 'b1' ? 2 / 3 : 0.8);

/** Returns item ids by use, for computing a pupil's progress. */
export function shapeOf({ items, band, spec, retired }: RenderedLesson): LessonShape {
  const ids = Object.keys(items);
  const using = (use: string) => ids.filter((id) => items[id]!.spec.use === use);
  return {
    core: using('core'),
    exitA: using('exit-a'),
    exitB: using('exit-b'),
    review: using('review'),
    passShare: passShareOf(band.look),
    ...(spec.sensitive ? { sensitive: true as const } : {}),
    critical: ids.filter((id) => items[id]!.spec.critical),
    variants: Object.fromEntries(
      ids.flatMap((id) => (items[id]!.spec.variantOf ? [[id, items[id]!.spec.variantOf!]] : [])),
    ),
    // A sensitive lesson stores no answer that could need it.
    ...(Object.keys(retired).length > 0 && !spec.sensitive && { retired }),
    // An opener has neither core nor exit: it is done when all its questions were answered.
    ...(isOpener(spec) && { practice: using('practice') }),
  };
}
