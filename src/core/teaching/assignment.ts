/**
 * What a teacher gives a class: lessons and whole modules, by their numbers. A module's number
 * comes from its place in the plan (`b2-m1`), a lesson's from content/numbers.yaml; both are for
 * life.
 */
export type Assignable = {
  n: number;
  title: string;
  /**
   * What a pupil opens: one lesson, or a module's lessons in teaching order. A draft is named, and
   * cannot be opened.
   */
  lessons: { id: string; title: string; minutes: number; written: boolean }[];
};

const MODULES_FROM = 100;
const MODULES_A_BAND = 7;

/** @param planCode of a module: "b2-m1" */
export function moduleNumber(planCode: string): number {
  const [, band, module] = /^b(\d)-m(\d)$/.exec(planCode) ?? [];
  return MODULES_FROM + (Number(band) - 1) * MODULES_A_BAND + Number(module) - 1;
}

/** What a code's numbers stand for in this copy; numbers it does not know are of a newer one. */
export function assignedFrom(
  numbers: readonly number[],
  all: readonly Assignable[],
): { given: Assignable[]; unknown: number } {
  const given = numbers.flatMap((n) => all.filter((each) => each.n === n));
  return { given, unknown: numbers.length - given.length };
}

/** Fewer numbers for the same work: all lessons of a module become the module. */
export function packed(
  picked: readonly number[],
  modules: readonly { n: number; lessons: readonly number[] }[],
): number[] {
  const left = new Set(picked);
  for (const { n, lessons } of modules) {
    if (lessons.length === 0 || !lessons.every((each) => left.has(each))) continue;
    for (const each of lessons) left.delete(each);
    left.add(n);
  }
  return [...left];
}
