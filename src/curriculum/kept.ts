/**
 * What is made of one whole (all lessons, the content) is made once and kept with it. A list that
 * is put together anew for each lesson takes four times as long for twice the lessons
 * (`tests/bench/growth/growth.trial.ts`). Another whole, as in `npm run dev` after a file was
 * saved, is asked anew.
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
