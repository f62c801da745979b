import type { RetiredItem } from './schema/retired.ts';

/** Of one lesson: the retired id → the id that took its place. */
export const successorsIn = (
  lesson: string,
  retired: Readonly<Record<string, RetiredItem>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(retired).flatMap(([path, { now }]) =>
      now && path.startsWith(`${lesson}/`) ? [[path.slice(lesson.length + 1), now]] : [],
    ),
  );
