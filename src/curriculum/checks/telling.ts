import type { AnySpec } from '#core/questions/activity.ts';
import { verdictOf } from '#core/questions/score.ts';
import { isGraded } from '../asks.ts';
import type { Lesson, Track } from '../content.ts';
import { isOpener } from '../schema/curriculum.ts';
import { judgedIn } from './caution.ts';
import { learnedPerWay, type Rule } from './rule.ts';

/**
 * Returns whether telling is always the key of a lesson, and only the person and the words vary:
 * sensitive lessons, and those about finding a person to tell.
 */
export const isAboutTelling = ({ spec }: Lesson): boolean =>
  spec.sensitive || (!isOpener(spec) && spec.core.kind === 'help-finder');

/**
 * Returns whether the right choice is to tell, ask or hand over to an adult, as marked by the
 * author (`tells`).
 */
const tellsIn = (spec: AnySpec): boolean =>
  judgedIn(spec).some(
    ({ id, verdict }) => spec.tells?.includes(id) && verdictOf(verdict) === 'right',
  );

/**
 * Counts graded items, without critical ones, and how many of them have telling as the answer. Null
 * if no item is marked.
 */
export function tellingShare({ items }: Track): { tells: number; of: number } | null {
  const specs = Object.values(items);
  if (!specs.some((spec) => spec.tells)) return null;
  const counted = specs.filter((spec) => isGraded(spec) && !spec.critical);
  return { tells: counted.filter(tellsIn).length, of: counted.length };
}

export const tellingRules: Rule[] = [
  learnedPerWay('telling-key', (way, lesson) => {
    const share = isAboutTelling(lesson) ? null : tellingShare(way);
    return !share || share.tells * 2 <= share.of
      ? []
      : [
          {
            file: way.file.items,
            field: 'tells',
            message: `${share.tells} trong ${share.of} câu có đáp án là kể, hỏi, đưa người lớn; nhiều nhất một nửa (không tính câu giữ an toàn). Đổi: ai, lúc nào, việc gì trước.`,
          },
        ];
  }),
];
