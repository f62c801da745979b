import type { Kind } from '../domain/kind.ts';
import { branchingScenario } from './branching-scenario/index.ts';
import { chatReply } from './chat-reply/index.ts';
import { choice } from './choice/index.ts';
import { helpFinder } from './help-finder/index.ts';
import { reflect } from './reflect/index.ts';
import { reportRehearsal } from './report-rehearsal/index.ts';
import { sequence } from './sequence/index.ts';
import { short } from './short/index.ts';

/** One line a kind: schemas and graders, for build, tests and tools. Views live in `views.ts`. */
const all = [
  choice,
  sequence,
  chatReply,
  helpFinder,
  branchingScenario,
  reportRehearsal,
  reflect,
  short,
] as unknown as Kind<unknown, unknown>[];

export const kinds: ReadonlyMap<string, Kind<unknown, unknown>> = new Map(all.map((kind) => [kind.name, kind]));
