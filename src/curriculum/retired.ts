import type { RetiredItem } from './schema/retired.ts';

/** Returns the retired ids of one lesson → the ids that replaced them. */
export const successorsIn = (
  lesson: string,
  retired: Readonly<Record<string, RetiredItem>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(retired).flatMap(([path, { now }]) =>
      now && path.startsWith(`${lesson}/`) ? [[path.slice(lesson.length + 1), now]] : [],
    ),
  );
