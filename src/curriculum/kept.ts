/**
 * Caches a value per object (all lessons, the content). Without it, a list rebuilt for each lesson
 * takes four times as long for twice the lessons (`tests/bench/growth/growth.trial.ts`). Another
 * object, as in `npm run dev` after a file was saved, is computed again.
 */
export function memoize<Whole extends object, Made>(
  make: (whole: Whole) => Made,
): (whole: Whole) => Made {
  const kept = new WeakMap<Whole, { made: Made }>();
  return (whole) => {
    const known = kept.get(whole) ?? { made: make(whole) };
    kept.set(whole, known);
    return known.made;
  };
}
