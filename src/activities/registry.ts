import type { AnySpec } from '../domain/activity.ts';
import type { KeyLine } from '../domain/key.ts';
import type { Kind } from '../domain/kind.ts';
import { branchingScenario } from './branching-scenario/index.ts';
import { chatReply } from './chat-reply/index.ts';
import { choice } from './choice/index.ts';
import { helpFinder } from './help-finder/index.ts';
import { hotspot } from './hotspot/index.ts';
import { match } from './match/index.ts';
import { reflect } from './reflect/index.ts';
import { reportRehearsal } from './report-rehearsal/index.ts';
import { sequence } from './sequence/index.ts';
import { short } from './short/index.ts';
import { sort } from './sort/index.ts';

/** One line a kind: schemas and graders, for build, tests and tools. Views live in `views.ts`. */
const all = [
  choice,
  sequence,
  chatReply,
  helpFinder,
  hotspot,
  sort,
  match,
  branchingScenario,
  reportRehearsal,
  reflect,
  short,
] as unknown as Kind<unknown, unknown>[];

export const kinds: ReadonlyMap<string, Kind<unknown, unknown>> = new Map(all.map((kind) => [kind.name, kind]));

/** The key of a spec as lines to read, from its own kind; none where the kind has none. */
export const keyOf = (spec: AnySpec): KeyLine[] => kinds.get(spec.kind)?.key?.(spec).lines ?? [];

/** What a pupil may choose or place, in the order shown. */
export const choicesOf = (spec: AnySpec): string[] => kinds.get(spec.kind)?.key?.(spec).choices ?? [];
