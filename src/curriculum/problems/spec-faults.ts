import type { z } from 'zod';
import { kinds } from '#player/activities/registry.ts';
import type { AnySpec } from '#core/questions/activity.ts';
import { id as idSchema } from '#core/questions/activity.ts';
import { nearest } from './nearest.ts';
import type { FieldSentence } from './zod-sentences.ts';
import { sentencesFrom } from './zod-sentences.ts';

const names = [...kinds.keys()];

/**
 * Returns faults in the shape of one item: its id, its kind, its fields, and what only its kind can
 * check.
 */
export function specFaults(id: string, spec: unknown): (FieldSentence & { rule: string })[] {
  if (!idSchema.safeParse(id).success)
    return [
      { rule: 'item-id', field: '', message: 'mã chỉ dùng chữ thường không dấu, số và gạch nối.' },
    ];
  if (typeof spec !== 'object' || spec === null || Array.isArray(spec))
    return [
      { rule: 'schema', field: '', message: 'dưới mã phải là các ô con (kind, use, stem…).' },
    ];
  const named = (spec as { kind?: unknown }).kind;
  const kind = typeof named === 'string' ? kinds.get(named) : undefined;
  if (!kind) {
    const meant = typeof named === 'string' ? nearest(named, names) : null;
    const message = named === undefined ? 'thiếu' : `chưa có loại hoạt động “${String(named)}”`;
    return [
      {
        rule: 'unknown-kind',
        field: 'kind',
        message: `${message}.${meant ? ` Có phải “${meant}”?` : ''} Các loại: ${names.join(', ')}.`,
      },
    ];
  }
  const parsed = kind.spec.safeParse(spec);
  if (!parsed.success)
    return sentencesFrom(kind.spec as z.ZodType, spec, parsed.error).map((found) => ({
      rule: 'schema',
      ...found,
    }));
  return [...kind.validate(parsed.data), ...twiceIn(parsed.data)].map((message) => ({
    rule: 'kind-faults',
    field: '',
    message: `${message}.`,
  }));
}

/** Finds duplicate ids in any list of any kind: they would merge two answers. */
function twiceIn(value: unknown): string[] {
  if (Array.isArray(value)) {
    const ids = value
      .map((entry) => (entry as { id?: unknown } | null)?.id)
      .filter((id) => typeof id === 'string');
    const twice = ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => `mã “${id}” dùng hai lần trong cùng một danh sách`);
    return [...twice, ...value.flatMap(twiceIn)];
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, entry]) => (key === 'options' ? [] : twiceIn(entry)))
    : [];
}

export const asSpec = (spec: unknown): AnySpec =>
  kinds.get((spec as AnySpec).kind)!.spec.parse(spec) as AnySpec;
