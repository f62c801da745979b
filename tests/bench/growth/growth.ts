// Checks that a cost grows no faster than the number of lessons.

/** The processor time (user and system seconds) and memory of a command, by number of lessons. */
export type Sample = { lessons: number; cpu: number; peakMiB: number };
/** The cost per lesson at the larger size over that at the smaller: 1 is linear, less is better. */
export type Growth = { cpu: number; memory: number };

/** Above this growth counts as worse than linear. */
export const LINEAR = 1.15;

export const growthBetween = (smaller: Sample, larger: Sample): Growth => {
  const more = larger.lessons / smaller.lessons;
  return { cpu: larger.cpu / smaller.cpu / more, memory: larger.peakMiB / smaller.peakMiB / more };
};

/**
 * Returns the cost of each further lesson between two sizes: a constant part cannot hide growth
 * here.
 */
export const perFurtherLesson = (smaller: Sample, larger: Sample): number =>
  (larger.cpu - smaller.cpu) / (larger.lessons - smaller.lessons);

/** Returns the sizes that cost more per lesson than the smallest. */
export function worseThanLinear(samples: readonly Sample[]): { lessons: number; growth: Growth }[] {
  const [smallest, ...others] = [...samples].sort((a, b) => a.lessons - b.lessons);
  return others
    .map((sample) => ({ lessons: sample.lessons, growth: growthBetween(smallest!, sample) }))
    .filter(({ growth }) => growth.cpu > LINEAR || growth.memory > LINEAR);
}
