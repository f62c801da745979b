import type { AnySpec } from '#core/questions/activity.ts';
import { pointsOf, verdictOf, type OptionVerdict } from '#core/questions/score.ts';
import type { Violation } from '../problems/problem.ts';
import { learnedPerWay, type Rule } from './rule.ts';

type Judged = { id: string; text?: string; verdict: OptionVerdict; sign?: string };

/**
 * Signs whose act is careful whatever its words. Not `keep` and `flag`: a private picture may never
 * be kept, captured or passed on.
 */
const carefulSigns = new Set(['stop', 'leave', 'block', 'ask', 'tell', 'help']);

const isJudged = (value: object): value is Judged =>
  'verdict' in value && 'id' in value && typeof value.id === 'string';

/** Everything of a spec that can be chosen and has a verdict, at whatever depth. */
export function judgedIn(value: unknown): Judged[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(judgedIn);
  return isJudged(value) ? [value, ...inside] : inside;
}

/**
 * The choices that are known to be careful: the author says so (`careful`), or they bear a sign
 * that says so. A sort in which the last box is the careful one says it by `carefulLast`, and its
 * grader gives the half by itself.
 */
export function carefulIn(spec: AnySpec): Judged[] {
  return judgedIn(spec).filter(
    ({ id, sign }) => spec.careful?.includes(id) || (sign !== undefined && carefulSigns.has(sign)),
  );
}

/**
 * Of those, the ones that earn less than half: caution that costs. Ticking several has no half to
 * give.
 */
function costly(spec: AnySpec): Judged[] {
  const isTicked = (spec as AnySpec & { mode?: string }).mode === 'many' || 'many' in spec;
  return isTicked
    ? []
    : carefulIn(spec).filter(({ verdict }) => pointsOf(verdictOf(verdict)) < 0.5);
}

export const cautionRules: Rule[] = [
  learnedPerWay('caution-costs', ({ items, file }) =>
    Object.entries(items).flatMap(([item, spec]) =>
      costly(spec).map(({ id, text }): Violation => ({
        file: file.items,
        id: item,
        field: `“${id}”, verdict`,
        message: `lối cẩn thận${text ? ` “${text}”` : ''} không được dưới nửa điểm: không đưa, rời đi, nói không thì chưa mất gì. Để partly, trừ khi có ai bị bỏ mặc: khi ấy bỏ mã này khỏi careful.`,
      })),
    ),
  ),

  learnedPerWay('tag-id', ({ items, file }) =>
    Object.entries(items).flatMap(([item, spec]) =>
      (['careful', 'tells'] as const).flatMap((field) =>
        (spec[field] ?? [])
          .filter((id) => !judgedIn(spec).some((choice) => choice.id === id))
          .map((id): Violation => ({
            file: file.items,
            id: item,
            field,
            message: `câu này không có lựa chọn “${id}”.`,
          })),
      ),
    ),
  ),
];
