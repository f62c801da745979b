import { z } from 'zod';

type Path = readonly PropertyKey[];

/** Returns the schema inside "optional", "nullable", … wrappers. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const inner =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
      ? schema.unwrap()
      : null;
  return inner ? unwrapped(inner as z.ZodType) : schema;
}

function stepInto(schema: z.ZodType, key: PropertyKey): z.ZodType | null {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject)
    return (inner.shape as Record<PropertyKey, z.ZodType>)[key] ?? null;
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  return null;
}

/** Returns the schema at a path, or null. */
export const schemaAt = (schema: z.ZodType, path: Path): z.ZodType | null =>
  path.reduce<z.ZodType | null>((at, key) => at && stepInto(at, key), schema);

/**
 * Returns a schema's help for authors: its own `.describe()` text, or that of the wrapped schema.
 */
export function helpOf(schema: z.ZodType | null): string | undefined {
  if (!schema) return undefined;
  return (
    schema.description ?? (unwrapped(schema) === schema ? undefined : helpOf(unwrapped(schema)))
  );
}

/** Returns the fields an object may have. */
export function fieldsOf(schema: z.ZodType | null): string[] {
  const inner = schema && unwrapped(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/**
 * Describes a path in words: list positions count from 1, as authors do, with the id found there.
 */
export function fieldFrom(path: Path, value: unknown): string {
  const words: string[] = [];
  let at = value;
  for (const key of path) {
    at = (at as Record<PropertyKey, unknown> | undefined)?.[key];
    const id = typeof key === 'number' && (at as { id?: unknown } | undefined)?.id;
    words.push(
      typeof key === 'number'
        ? `mục ${key + 1}${typeof id === 'string' ? ` “${id}”` : ''}`
        : String(key),
    );
  }
  return words.join(', ');
}

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
