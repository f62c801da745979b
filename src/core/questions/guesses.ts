/**
 * One possible answer of a pupil who presses without reading, with its probability. The
 * probabilities of all answers of an item sum to 1.
 */
export type Guess<Answer> = { answer: Answer; chance: number };

/** Returns all answers as equally likely guesses. */
export const equally = <Answer>(answers: readonly Answer[]): Guess<Answer>[] =>
  answers.map((answer) => ({ answer, chance: 1 / answers.length }));

/** Returns every non-empty subset of the ids. */
export function subsets(ids: readonly string[]): string[][] {
  const some = ids.reduce<string[][]>(
    (ticked, id) => [...ticked, ...ticked.map((before) => [...before, id])],
    [[]],
  );
  return some.filter((ticked) => ticked.length > 0);
}

/** Returns every ordered selection of `many` ids; of all by default. */
export function permutations(ids: readonly string[], many = ids.length): string[][] {
  if (many === 0) return [[]];
  return ids.flatMap((first) =>
    permutations(
      ids.filter((id) => id !== first),
      many - 1,
    ).map((rest) => [first, ...rest]),
  );
}

/** Returns every way to put each thing into one of the places; a place may stay empty. */
export const placementsOf = (
  things: readonly string[],
  places: readonly string[],
): Record<string, string>[] =>
  things.reduce<Record<string, string>[]>(
    (placed, thing) =>
      placed.flatMap((before) => places.map((place) => ({ ...before, [thing]: place }))),
    [{}],
  );
