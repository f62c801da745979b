import type { ItemBase } from './activity.ts';

/**
 * Returns the faults of an ungraded item. It decides nothing, so it may only be in the lesson,
 * never in a check or a review, and cannot be critical.
 */
export function ungradedFaults({ use, critical }: ItemBase): string[] {
  const faults: string[] = [];
  if (use !== 'practice' && use !== 'core')
    faults.push(`use ${use}: câu này không chấm điểm, chỉ dùng practice hoặc core`);
  if (critical) faults.push('critical: câu không chấm điểm không thể là câu giữ an toàn');
  return faults;
}
