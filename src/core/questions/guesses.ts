/**
 * One answer of somebody who presses without reading, and how likely that answer is. All answers of
 * an item add up to 1.
 */
export type Guess<Answer> = { answer: Answer; chance: number };

/** Each of them as likely as any other. */
export const equally = <Answer>(answers: readonly Answer[]): Guess<Answer>[] =>
  answers.map((answer) => ({ answer, chance: 1 / answers.length }));

/** Every way to tick some of these, one at least. */
export function subsets(ids: readonly string[]): string[][] {
  const some = ids.reduce<string[][]>(
    (ticked, id) => [...ticked, ...ticked.map((before) => [...before, id])],
    [[]],
  );
  return some.filter((ticked) => ticked.length > 0);
}

/** Every order of so many of these; of all, unless it says fewer. */
export function permutations(ids: readonly string[], many = ids.length): string[][] {
  if (many === 0) return [[]];
  return ids.flatMap((first) =>
    permutations(
      ids.filter((id) => id !== first),
      many - 1,
    ).map((rest) => [first, ...rest]),
  );
}

/** Every way to put each thing into one of these places; a place may stay empty. */
export const placementsOf = (
  things: readonly string[],
  places: readonly string[],
): Record<string, string>[] =>
  things.reduce<Record<string, string>[]>(
    (placed, thing) =>
      placed.flatMap((before) => places.map((place) => ({ ...before, [thing]: place }))),
    [{}],
  );
