import type { AnySpec } from '#core/questions/activity.ts';
import { verdictOf } from '#core/questions/score.ts';
import { isGraded } from '../asks.ts';
import type { Lesson, Track } from '../content.ts';
import { isOpener } from '../schema/curriculum.ts';
import { judgedIn } from './caution.ts';
import { learnedPerWay, type Rule } from './rule.ts';

/**
 * Lessons in which telling stays the key, and whom and with which words varies: sensitive ones, and
 * those in which a child looks for whom to tell.
 */
export const isAboutTelling = ({ spec }: Lesson): boolean =>
  spec.sensitive || (!isOpener(spec) && spec.core.kind === 'help-finder');

/**
 * Its full-mark choice is to tell, ask or hand over to an adult: as its author says it (`tells`).
 */
const tellsIn = (spec: AnySpec): boolean =>
  judgedIn(spec).some(
    ({ id, verdict }) => spec.tells?.includes(id) && verdictOf(verdict) === 'right',
  );

/**
 * Graded items but those that guard safety, and of these the ones whose answer is telling. Null
 * where no item says of itself that it is.
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
