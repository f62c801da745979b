/**
 * Forms A and B of a module: a few questions asked before it and again after it, so that a teacher
 * sees how a class has grown (`content/rules.md` D.5). Parallel: the same number from the same
 * lessons, the one that keeps a child safe first, its variant on the other form.
 */

/** A question that may stand on a form. `variantOf`: the question of the other form it varies. */
export type Askable = {
  id: string;
  use: string;
  critical?: boolean | undefined;
  variantOf?: string | undefined;
};
export type FormLesson<Item extends Askable> = { id: string; items: readonly Item[] };
export type Form = 'a' | 'b';

/** Six questions a form, four for the youngest, who have them read aloud. */
export const questionsOf = (look: string): number => (look === 'b1' ? 4 : 6);

/**
 * The rounds of one lesson: its critical question first, then its others, each beside what stands
 * in its place on form B.
 */
function pairsOf<Item extends Askable>({ items }: FormLesson<Item>): [Item, Item][] {
  const [forA, forB] = [
    items.filter(({ use }) => use === 'exit-a'),
    items.filter(({ use }) => use === 'exit-b'),
  ];
  const varies = (one: Item, other: Item) =>
    one.variantOf === other.id || other.variantOf === one.id;
  const left = [...forB];
  const take = (at: number): Item => left.splice(at, 1)[0]!;
  const ofA = [...forA].sort(
    (one, other) => Number(other.critical ?? false) - Number(one.critical ?? false),
  );
  const linked = ofA
    .map((one) => [one, left.findIndex((other) => varies(one, other))] as const)
    .map(([one, at]) => [one, at < 0 ? null : take(at)] as const);
  return linked.flatMap(([one, other]) =>
    other
      ? [[one, other] as [Item, Item]]
      : left.length > 0
        ? [[one, take(0)] as [Item, Item]]
        : [],
  );
}

/**
 * The questions of both forms, lesson by lesson in turns until there are enough. Shorter where the
 * lessons have fewer.
 * @param lessons in the order of the plan, without those that are sensitive: a form has no notice
 *   before it
 */
export function moduleForms<Item extends Askable>(
  lessons: readonly FormLesson<Item>[],
  wanted: number,
): Record<Form, { lesson: string; item: Item }[]> {
  const pairs = lessons.map((lesson) => ({ lesson: lesson.id, pairs: pairsOf(lesson) }));
  const most = Math.max(0, ...pairs.map((each) => each.pairs.length));
  const chosen = Array.from({ length: most }, (_, round) =>
    pairs.flatMap(({ lesson, pairs: own }) => (own[round] ? [{ lesson, pair: own[round] }] : [])),
  )
    .flat()
    .slice(0, wanted);
  // Together again lesson by lesson: a class goes through one story at a time.
  const ordered = lessons.flatMap(({ id }) => chosen.filter(({ lesson }) => lesson === id));
  return {
    a: ordered.map(({ lesson, pair }) => ({ lesson, item: pair[0] })),
    b: ordered.map(({ lesson, pair }) => ({ lesson, item: pair[1] })),
  };
}
