// What a pupil reads of an item, told by the roles its kind's schema gives to its texts
// (`core/questions/activity.ts`).
import { z } from 'zod';
import { kinds } from '#player/activities/registry.ts';
import type { AnySpec, TextRole } from '#core/questions/activity.ts';
import { memoize } from '../kept.ts';

export type SpecText = {
  /** Where it stands, as an author looks for it: `options, “hide”, feedback`. */
  field: string;
  role: TextRole;
  text: string;
  /**
   * The screen it stands on: the question's own (“”), or one scene of a story, one case of a set.
   */
  screen: string;
};

type Place = { field: string; screen: string };

/** The schema inside “optional”, “nullable”, a default. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const inner =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
      ? (schema.unwrap() as z.ZodType)
      : null;
  return inner ? unwrapped(inner) : schema;
}

/** The role of a text's schema; null where nobody gave it one. */
export const roleOf = memoize(
  (schema: z.ZodType): TextRole | null => (schema.meta()?.['role'] as TextRole | undefined) ?? null,
);

/** Of which entries each is a screen by itself, since one of them is open at a time. */
export const isScreenEach = memoize(
  (schema: z.ZodType): boolean => schema.meta()?.['screens'] === 'each',
);

const idIn = (value: unknown): unknown => (value as { id?: unknown } | null)?.id;

/**
 * Every leaf of a value beside its schema. A union is walked by the branch that takes the value.
 */
function leavesOf(
  schema: z.ZodType,
  value: unknown,
  place: Place = { field: '', screen: '' },
): (Place & { schema: z.ZodType; value: unknown })[] {
  if (value === undefined || value === null) return [];
  const each = isScreenEach(schema);
  const inner = unwrapped(schema);
  const screenEach = each || isScreenEach(inner);
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

/** What is to be heard or read at all: names and codes are not. */
const isRead = (role: TextRole): boolean => role !== 'code' && role !== 'name';

/** Every text of a spec that is read, in the order its schema names them. */
export const specTexts = (spec: AnySpec): SpecText[] =>
  leavesOf(kinds.get(spec.kind)!.spec, spec).flatMap(({ field, screen, schema, value }) => {
    const role = roleOf(schema);
    return typeof value === 'string' && role !== null && isRead(role)
      ? [{ field, role, text: value, screen }]
      : [];
  });

/** Every name in a spec, which is said before what somebody says and does not count as reading. */
export const specNames = (spec: AnySpec): string[] =>
  leavesOf(kinds.get(spec.kind)!.spec, spec).flatMap(({ schema, value }) =>
    typeof value === 'string' && roleOf(schema) === 'name' ? [value] : [],
  );

/**
 * What stands on the screen at once: the question with its scene and messages; each scene of a
 * story, each case, by itself.
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
 * Every text in a value that came from YAML, whatever it is: for words nobody may use, anywhere.
 * `passes` are fields left out.
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
