import { readFileSync } from 'node:fs';
import { kinds } from '#player/activities/registry.ts';

/** A view of `engines/` that draws whole activities, by its file. */
export type EngineView = 'Inspect' | 'Configure' | 'Compose' | 'Talk' | 'Stage' | 'Story';

const viewNameOf = (kind: string): string =>
  kind.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
const takesIn = (kind: string, engine: EngineView): boolean =>
  readFileSync(`src/player/activities/${kind}/${viewNameOf(kind)}.tsx`, 'utf8').includes(
    `'../engines/${engine}.tsx'`,
  );

/**
 * Returns the kinds whose view imports this engine's, by the names of their views. New kinds are
 * found automatically.
 */
export const kindsOf = (engine: EngineView): Record<string, string> =>
  Object.fromEntries(
    [...kinds.keys()]
      .filter((kind) => takesIn(kind, engine))
      .map((kind) => [viewNameOf(kind), kind]),
  );
