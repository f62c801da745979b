import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as adultText from './adult-text.ts';
import * as curriculum from './curriculum.ts';
import * as helpPath from './help-path.ts';

/**
 * Returns every schema field without a help text: for an error there an author would see only its
 * name.
 */
function withoutHelp(schema: z.core.$ZodType, path: string): string[] {
  const def = schema._zod.def as {
    type: string;
    shape?: Record<string, z.core.$ZodType>;
    innerType?: z.core.$ZodType;
    element?: z.core.$ZodType;
    valueType?: z.core.$ZodType;
  };
  if (def.shape)
    return Object.entries(def.shape).flatMap(([field, inner]) => [
      ...(says(inner) ? [] : [`${path}.${field}`]),
      ...withoutHelp(inner, `${path}.${field}`),
    ]);
  const inner = def.innerType ?? def.element ?? def.valueType;
  return inner ? withoutHelp(inner, path) : [];
}
const says = (schema: z.core.$ZodType): boolean => {
  const { innerType } = schema._zod.def as { innerType?: z.core.$ZodType };
  return (
    Boolean(z.globalRegistry.get(schema)?.description) ||
    (innerType !== undefined && says(innerType))
  );
};

const schemas = [
  ...Object.entries(curriculum),
  ...Object.entries(adultText),
  ...Object.entries(helpPath),
].flatMap(([name, exported]) =>
  exported instanceof z.ZodType ? [{ name, schema: exported }] : [],
);

describe('schemas of content', () => {
  it('are all found', () => expect(schemas.length).toBeGreaterThan(10));
  it.each(schemas)('$name has help on each field', ({ name, schema }) =>
    expect(withoutHelp(schema, name)).toEqual([]),
  );
  it('red for a field without', () =>
    expect(
      withoutHelp(
        z.strictObject({
          a: z.string().describe('x'),
          b: z.array(z.strictObject({ c: z.string() })).describe('y'),
        }),
        's',
      ),
    ).toEqual(['s.b.c']));
});
