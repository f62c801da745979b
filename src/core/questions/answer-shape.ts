/**
 * The shape of an answer by its kind. Answers come from files and cards that may have been edited,
 * so they are checked here before they are read. `registry` has no shapes: views and pages must not
 * import every kind for one check.
 */
type Shape = 'ids' | 'pairs' | 'picks' | 'mixed';

const kindsOf: Record<Shape, string> = {
  /** A list of ids: picks, an order, a path through a story. */
  ids: 'branching-scenario call-sim chat-reply chat-sim choice hotspot reflect report-rehearsal sequence',
  /** Id → id. */
  pairs: 'match sort',
  /** Place → list of ids. */
  picks:
    'ai-lab consent-checker fact-check-lab feed-sim footprint-map inbox-hunt moderator-lab password-builder ' +
    'permissions-lab privacy-lab project-builder remix-studio screen-planner',
  /** Named parts: text, yes or no, list of ids. */
  mixed: 'help-finder short',
};

const shapes: ReadonlyMap<string, Shape> = new Map(
  Object.entries(kindsOf).flatMap(([shape, kinds]) =>
    kinds.split(' ').map((kind) => [kind, shape as Shape] as const),
  ),
);

/** Returns the kinds with a known shape, for the test that compares this list with the registry. */
export const shapedKinds = (): string[] => [...shapes.keys()];

const MAX = { parts: 200, letters: 2000 };

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX.letters;
const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MAX.parts && value.every(isText);

function isMapOf(value: unknown, isPart: (part: unknown) => boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const parts = Object.entries(value);
  return (
    parts.length <= MAX.parts &&
    parts.every(([name, part]) => isText(name) && name !== '__proto__' && isPart(part))
  );
}

const isMixedPart = (part: unknown): boolean =>
  typeof part === 'boolean' || isText(part) || isIds(part);

const checks: Record<Shape, (answer: unknown) => boolean> = {
  ids: isIds,
  pairs: (answer) => isMapOf(answer, isText),
  picks: (answer) => isMapOf(answer, isIds),
  mixed: (answer) => isMapOf(answer, isMixedPart),
};

/**
 * Returns whether an answer has the shape of its kind. For an unknown kind any of the known shapes
 * is accepted. Never throws, and calls no method of the value.
 */
export function isAnswerOf(kind: string, answer: unknown): boolean {
  const shape = shapes.get(kind);
  return shape
    ? checks[shape](answer)
    : isText(answer) || isIds(answer) || isMapOf(answer, isMixedPart);
}
