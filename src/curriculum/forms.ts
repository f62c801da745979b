/**
 * Forms A and B of a module: a few questions asked before it and again after it, so that a teacher
 * sees a class's progress (`content/rules.md` D.5). They are parallel: the same number from the
 * same lessons, the critical one first, its variant on the other form.
 */

/** A question that may be on a form. `variantOf`: the question of the other form it varies. */
export type Askable = {
  id: string;
  use: string;
  critical?: boolean | undefined;
  variantOf?: string | undefined;
};
export type FormLesson<Item extends Askable> = { id: string; items: readonly Item[] };
export type Form = 'a' | 'b';

/** Returns the questions per form: six, or four for the youngest, for whom they are read aloud. */
export const questionsOf = (look: string): number => (look === 'b1' ? 4 : 6);

/**
 * Returns the pairs of one lesson: its critical question first, then its others, each with its
 * counterpart on form B.
 */
function pairsOf<Item extends Askable>({ items }: FormLesson<Item>): [Item, Item][] {
  const [forA, forB] = [
    items.filter(({ use }) => use === 'exit-a'),
    items.filter(({ use }) => use === 'exit-b'),
  ];
  const varies = (a: Item, b: Item) => a.variantOf === b.id || b.variantOf === a.id;
  const left = [...forB];
  const take = (at: number): Item => left.splice(at, 1)[0]!;
  const ofA = [...forA].sort((a, b) => Number(b.critical ?? false) - Number(a.critical ?? false));
  const linked = ofA
    .map((itemA) => [itemA, left.findIndex((itemB) => varies(itemA, itemB))] as const)
    .map(([itemA, at]) => [itemA, at < 0 ? null : take(at)] as const);
  return linked.flatMap(([itemA, itemB]) =>
    itemB
      ? [[itemA, itemB] as [Item, Item]]
      : left.length > 0
        ? [[itemA, take(0)] as [Item, Item]]
        : [],
  );
}

/**
 * Chooses the questions of both forms, one lesson after the other until there are enough. Shorter
 * if the lessons have fewer.
 * @param lessons in curriculum order, without sensitive ones: a form has no notice before it
 */
export function moduleForms<Item extends Askable>(
  lessons: readonly FormLesson<Item>[],
  wanted: number,
): Record<Form, { lesson: string; item: Item }[]> {
  const pairs = lessons.map((lesson) => ({ lesson: lesson.id, pairs: pairsOf(lesson) }));
  const most = Math.max(0, ...pairs.map((lesson) => lesson.pairs.length));
  const chosen = Array.from({ length: most }, (_, round) =>
    pairs.flatMap(({ lesson, pairs: lessonPairs }) =>
      lessonPairs[round] ? [{ lesson, pair: lessonPairs[round] }] : [],
    ),
  )
    .flat()
    .slice(0, wanted);
  // Regrouped by lesson: a class works through one story at a time.
  const ordered = lessons.flatMap(({ id }) => chosen.filter(({ lesson }) => lesson === id));
  return {
    a: ordered.map(({ lesson, pair }) => ({ lesson, item: pair[0] })),
    b: ordered.map(({ lesson, pair }) => ({ lesson, item: pair[1] })),
  };
}
