/**
 * An assignable lesson or module, by its number. A module's number comes from its place in the
 * curriculum (`b2-m1`), a lesson's from content/numbers.yaml; both are permanent.
 */
export type Assignable = {
  n: number;
  title: string;
  /**
   * The lessons a pupil opens: one lesson, or a module's lessons in teaching order. A draft is
   * named, and cannot be opened.
   */
  lessons: { id: string; title: string; minutes: number; written: boolean }[];
};

const MODULES_FROM = 100;
const MODULES_A_BAND = 7;

/**
 * Returns a module's number.
 * @param planCode of a module: "b2-m1"
 */
export function moduleNumber(planCode: string): number {
  const [, band, module] = /^b(\d)-m(\d)$/.exec(planCode) ?? [];
  return MODULES_FROM + (Number(band) - 1) * MODULES_A_BAND + Number(module) - 1;
}

/** Resolves a code's numbers in this copy; unknown ones belong to a newer copy. */
export function assignedFrom(
  numbers: readonly number[],
  all: readonly Assignable[],
): { given: Assignable[]; unknown: number } {
  const given = numbers.flatMap((n) => all.filter((lesson) => lesson.n === n));
  return { given, unknown: numbers.length - given.length };
}

/** Packs the same work into fewer numbers: all lessons of a module become the module. */
export function packed(
  picked: readonly number[],
  modules: readonly { n: number; lessons: readonly number[] }[],
): number[] {
  const left = new Set(picked);
  for (const { n, lessons } of modules) {
    if (lessons.length === 0 || !lessons.every((lesson) => left.has(lesson))) continue;
    for (const lesson of lessons) left.delete(lesson);
    left.add(n);
  }
  return [...left];
}
