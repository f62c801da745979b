import {
  measureDiscrimination,
  type Apart,
  type Judgement,
  type CalledSet,
} from '../questions/discrimination.ts';
import { MIN_GROUP_SIZE, type ClassItem, type ClassLessons } from './lesson.ts';
import { firstTries } from './tries.ts';
import type { ClassResults } from './work.ts';

/** Returns the judgement an answer gives each case. An answer of an unexpected shape gives none. */
function callsIn({ calls = {} }: ClassItem, answer: unknown): Record<string, Judgement> {
  const picked = (answer ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(calls).flatMap(([place, { id, as }]) => {
      const [pick] =
        Object.hasOwn(picked, place) && Array.isArray(picked[place]) ? picked[place] : [];
      const call = typeof pick === 'string' && Object.hasOwn(as, pick) ? as[pick] : undefined;
      return call ? [[id, call]] : [];
    }),
  );
}

/**
 * Discrimination between traps and genuine cases in one lesson, from first answers. Figured for the
 * whole class, never for one pupil.
 */
export type ApartFigure = { lesson: string; pupils: number; apart: Apart };

export function apartFigures(work: ClassResults, lessons: ClassLessons): ApartFigure[] {
  const sets = new Map<string, { pupils: Set<string>; called: CalledSet[] }>();
  for (const { pupil, lesson, item, attempt } of firstTries(work, lessons)) {
    const known = lesson.items[item]!;
    if (!known.cases) continue;
    const set = sets.get(lesson.id) ?? { pupils: new Set(), called: [] };
    sets.set(lesson.id, set);
    set.pupils.add(pupil.id);
    set.called.push({ cases: known.cases, calls: callsIn(known, attempt.answer) });
  }
  return [...sets]
    .filter(
      ([lesson, { pupils }]) => !lessons.get(lesson)!.isGuarded || pupils.size >= MIN_GROUP_SIZE,
    )
    .map(([lesson, { pupils, called }]) => ({
      lesson,
      pupils: pupils.size,
      apart: measureDiscrimination(called),
    }));
}
