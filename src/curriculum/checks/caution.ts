import type { AnySpec } from '#core/questions/activity.ts';
import { pointsOf, verdictOf, type OptionVerdict } from '#core/questions/score.ts';
import type { Violation } from '../problems/problem.ts';
import { learnedPerWay, type Rule } from './rule.ts';

type Judged = { id: string; text?: string; verdict: OptionVerdict; sign?: string };

/**
 * Signs whose action is careful in any wording. Not `keep` and `flag`: a private picture may never
 * be kept, captured or passed on.
 */
const carefulSigns = new Set(['stop', 'leave', 'block', 'ask', 'tell', 'help']);

const isJudged = (value: object): value is Judged =>
  'verdict' in value && 'id' in value && typeof value.id === 'string';

/** Returns every choice of a spec that has a verdict, at any depth. */
export function judgedIn(value: unknown): Judged[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(judgedIn);
  return isJudged(value) ? [value, ...inside] : inside;
}

/**
 * Returns the choices known to be careful: marked by the author (`careful`), or with a careful
 * sign. A sort whose last box is careful marks it with `carefulLast`, and its grader gives half the
 * points, or all, itself.
 */
export function carefulIn(spec: AnySpec): Judged[] {
  return judgedIn(spec).filter(
    ({ id, sign }) => spec.careful?.includes(id) || (sign !== undefined && carefulSigns.has(sign)),
  );
}

/** Returns the careful choices that earn less than half. Multiple choice cannot give half. */
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
