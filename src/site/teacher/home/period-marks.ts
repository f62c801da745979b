import { safeSessionStorage, sessionKeys } from '#player/storage/storage-keys.ts';

/** The bars of a period, in order. */
export type PeriodPart = 'give' | 'show' | 'during' | 'collect';

/** The actions of a teacher in a period. `begun`: when, in milliseconds. */
export type PeriodMarks = { done: PeriodPart[]; begun?: number };

/** Returns the marks of a period in this tab. */
export function readMarks(period: string): PeriodMarks {
  try {
    const { done, begun } = JSON.parse(
      safeSessionStorage.read(sessionKeys.period + period) ?? '{}',
    ) as Partial<PeriodMarks>;
    return {
      done: Array.isArray(done) ? done : [],
      ...(Number.isFinite(begun) ? { begun: begun! } : {}),
    };
  } catch {
    return { done: [] };
  }
}

/** Keeps the marks of a period, as long as this tab. */
export const keepMarks = (period: string, marks: PeriodMarks): boolean =>
  safeSessionStorage.write(sessionKeys.period + period, JSON.stringify(marks));
