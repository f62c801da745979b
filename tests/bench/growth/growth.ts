// Whether something grows no faster than the lessons do.

/**
 * What a command took of the processor (user and system seconds) and of memory, with so many
 * lessons.
 */
export type Sample = { lessons: number; cpu: number; peakMiB: number };
/**
 * What a lesson takes at the larger size over what it takes at the smaller: 1 is linear, less is
 * better.
 */
export type Growth = { cpu: number; memory: number };

/** Beyond this it is worse than linear. */
export const LINEAR = 1.15;

export const growthBetween = (smaller: Sample, larger: Sample): Growth => {
  const more = larger.lessons / smaller.lessons;
  return { cpu: larger.cpu / smaller.cpu / more, memory: larger.peakMiB / smaller.peakMiB / more };
};

/**
 * What each further lesson takes between two sizes: what is the same at every size does not hide a
 * growth here.
 */
export const perFurtherLesson = (smaller: Sample, larger: Sample): number =>
  (larger.cpu - smaller.cpu) / (larger.lessons - smaller.lessons);

/** Sizes that take more a lesson than the smallest does. */
export function worseThanLinear(samples: readonly Sample[]): { lessons: number; growth: Growth }[] {
  const [smallest, ...others] = [...samples].sort((one, other) => one.lessons - other.lessons);
  return others
    .map((sample) => ({ lessons: sample.lessons, growth: growthBetween(smallest!, sample) }))
    .filter(({ growth }) => growth.cpu > LINEAR || growth.memory > LINEAR);
}
