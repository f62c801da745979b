import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kinds } from '#player/activities/registry.ts';
import { itemFields, textRoles, text, words } from '#core/questions/activity.ts';
import { isScreenEach, roleOf, unwrapped } from './spec-texts.ts';

/** Returns every text of a schema with its path; all branches of a union count. */
function stringsIn(schema: z.ZodType, path: string[] = []): { path: string; schema: z.ZodType }[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, child]) =>
      stringsIn(child, [...path, key]),
    );
  if (inner instanceof z.ZodArray) return stringsIn(inner.element as z.ZodType, path);
  if (inner instanceof z.ZodRecord) return stringsIn(inner.valueType as z.ZodType, path);
  if (inner instanceof z.ZodUnion)
    return (inner.options as z.ZodType[]).flatMap((option) => stringsIn(option, path));
  return inner instanceof z.ZodString ? [{ path: path.join('.'), schema: inner }] : [];
}

const withoutRole = (schema: z.ZodType): string[] =>
  stringsIn(schema)
    .filter((found) => !textRoles.includes(roleOf(found.schema) as never))
    .map(({ path }) => path);

describe.each([...kinds])('%s', (_, kind) => {
  it('gives each of its texts a role', () => {
    expect(stringsIn(kind.spec).length).toBeGreaterThan(5);
    expect(withoutRole(kind.spec)).toEqual([]);
  });
});

describe('a new kind', () => {
  const spec = z.strictObject({
    kind: z.literal('new'),
    ...itemFields,
    lines: z.array(z.strictObject({ said: words.describe('Lời nói') })),
  });
  it('is red for a text without a role', () => expect(withoutRole(spec)).toEqual(['lines.said']));
  it('keeps a role through a help text, an optional, a list', () =>
    expect(
      withoutRole(
        z.strictObject({ a: text.option.describe('x').optional(), b: z.array(text.note) }),
      ),
    ).toEqual([]));
  it('marks which entries are screens by themselves', () =>
    expect(isScreenEach(z.array(text.note).meta({ screens: 'each' }).describe('x'))).toBe(true));
});
