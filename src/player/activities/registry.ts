import type { AnySpec } from '#core/questions/activity.ts';
import type { KeyLine } from '#core/questions/key.ts';
import type { Kind } from '#core/questions/kind.ts';
import * as everyKind from './kinds.ts';

const all = Object.values(everyKind) as unknown as Kind<unknown, unknown>[];

/** Every kind by its name: schemas and graders. Never on a page: it includes zod. */
export const kinds: ReadonlyMap<string, Kind<unknown, unknown>> = new Map(
  all.map((kind) => [kind.name, kind]),
);

/** Returns the answer key of a spec as lines; empty if the kind has none. */
export const keyOf = (spec: AnySpec): KeyLine[] =>
  kinds.get(spec.kind)?.answerKey?.(spec).lines ?? [];

/** Returns the items that a pupil may choose or place, in the order shown. */
export const choicesOf = (spec: AnySpec): string[] =>
  kinds.get(spec.kind)?.answerKey?.(spec).choices ?? [];
