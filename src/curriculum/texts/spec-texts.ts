// The texts of an item that a pupil reads, by the roles in its kind's schema
// (`core/questions/activity.ts`).
import { z } from 'zod';
import { kinds } from '#player/activities/registry.ts';
import type { AnySpec, TextRole } from '#core/questions/activity.ts';
import { screenOfItem } from '../item-screens.ts';
import { memoize } from '../kept.ts';

export type SpecText = {
  /** Its location, as an author looks for it: `options, “hide”, feedback`. */
  field: string;
  role: TextRole;
  text: string;
  /** Its screen: the question's own (“”), or one scene of a story, one case of a set. */
  screen: string;
};

type Place = { field: string; screen: string };

/** Returns the schema inside “optional”, “nullable”, a default. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const inner =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
      ? (schema.unwrap() as z.ZodType)
      : null;
  return inner ? unwrapped(inner) : schema;
}

/** Returns the role of a text's schema; null if it has none. */
export const roleOf = memoize(
  (schema: z.ZodType): TextRole | null => (schema.meta()?.['role'] as TextRole | undefined) ?? null,
);

/** Returns whether each entry of a list is a screen by itself, because one is open at a time. */
export const isScreenEach = memoize(
  (schema: z.ZodType): boolean => schema.meta()?.['screens'] === 'each',
);

const idIn = (value: unknown): unknown => (value as { id?: unknown } | null)?.id;

/**
 * Returns every leaf of a value with its schema. For a union it follows the branch that accepts the
 * value.
 */
function leavesOf(
  schema: z.ZodType,
  value: unknown,
  place: Place = { field: '', screen: '' },
): (Place & { schema: z.ZodType; value: unknown })[] {
  if (value === undefined || value === null) return [];
  const isOwnScreen = isScreenEach(schema);
  const inner = unwrapped(schema);
  const screenEach = isOwnScreen || isScreenEach(inner);
  const inside = (name: string): Place => {
    const field = place.field === '' ? name : `${place.field}, ${name}`;
    return { field, screen: screenEach ? field : place.screen };
  };
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, child]) =>
      leavesOf(child, (value as Record<string, unknown>)[key], inside(key)),
    );
  if (inner instanceof z.ZodRecord)
    return Object.entries(value as Record<string, unknown>).flatMap(([key, child]) =>
      leavesOf(inner.valueType as z.ZodType, child, inside(key)),
    );
  if (inner instanceof z.ZodArray)
    return (value as unknown[]).flatMap((child, index) => {
      const id = idIn(child);
      return leavesOf(
        inner.element as z.ZodType,
        child,
        inside(typeof id === 'string' ? `“${id}”` : `mục ${index + 1}`),
      );
    });
  if (inner instanceof z.ZodUnion) {
    const branch = (inner.options as z.ZodType[]).find((option) => option.safeParse(value).success);
    return branch ? leavesOf(branch, value, place) : [];
  }
  return [{ ...place, schema: inner, value }];
}

/** Returns whether a role is heard or read: names and codes are not. */
const isRead = (role: TextRole): boolean => role !== 'code' && role !== 'name';

/** The lines of the imitated screen beside a question. */
function screenTexts(spec: AnySpec): SpecText[] {
  const found = screenOfItem(spec);
  const lines = found.state === 'screen' ? found.mark.lines : [];
  return lines.map((text) => ({ field: 'surface', role: 'note', text, screen: '' }));
}

/** Returns every text of a spec that is read, in schema order, its imitated screen last. */
export const specTexts = (spec: AnySpec): SpecText[] => [
  ...leavesOf(kinds.get(spec.kind)!.spec, spec).flatMap(({ field, screen, schema, value }) => {
    const role = roleOf(schema);
    return typeof value === 'string' && role !== null && isRead(role)
      ? [{ field, role, text: value, screen }]
      : [];
  }),
  ...screenTexts(spec),
];

/**
 * Returns every name in a spec; a voice says it before the speech, and it does not count as
 * reading.
 */
export const specNames = (spec: AnySpec): string[] =>
  leavesOf(kinds.get(spec.kind)!.spec, spec).flatMap(({ schema, value }) =>
    typeof value === 'string' && roleOf(schema) === 'name' ? [value] : [],
  );

/**
 * Returns the texts of each screen: the question with its scene and messages; each scene of a story
 * and each case separately.
 */
export function screensOf(spec: AnySpec): { field: string; text: string }[] {
  const texts = specTexts(spec).filter(({ role }) => role === 'screen');
  const screens = new Map<string, string[]>();
  for (const { screen, text } of texts) screens.set(screen, [...(screens.get(screen) ?? []), text]);
  return [...screens].map(([screen, all]) => ({
    field: screen === '' ? 'intro, stem' : screen,
    text: all.join('\n'),
  }));
}

/**
 * Returns every text in a value from YAML, for words that are banned everywhere. `passes` are
 * fields left out.
 */
export function valueTexts(
  value: unknown,
  passes: ReadonlySet<string> = new Set(),
  field = '',
): { field: string; text: string }[] {
  const at = (more: string) => (field === '' ? more : `${field}, ${more}`);
  if (typeof value === 'string') return [{ field, text: value }];
  if (Array.isArray(value))
    return value.flatMap((child, index) => {
      const id = idIn(child);
      return valueTexts(child, passes, at(typeof id === 'string' ? `“${id}”` : `mục ${index + 1}`));
    });
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    passes.has(key) ? [] : valueTexts(child, passes, at(key)),
  );
}
