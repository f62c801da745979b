import { apartOf, type Apart, type Call, type CalledSet } from '../telling-apart.ts';
import { LEAST_SHOWN, type ClassLessons } from './lesson.ts';
import { firstTries } from './tries.ts';
import type { ClassWork } from './work.ts';

/** What an answer calls each case; asked of the kind, which `domain` does not know. */
export type CallsOf = (lesson: string, item: string, answer: unknown) => Readonly<Record<string, Call>>;

/** How a class tells traps from genuine ones, lesson by lesson: at the first answer, of the whole class, never of one child. */
export type ApartFigure = { lesson: string; pupils: number; apart: Apart };

export function apartFigures(work: ClassWork, lessons: ClassLessons, callsOf: CallsOf): ApartFigure[] {
  const sets = new Map<string, { pupils: Set<string>; called: CalledSet[] }>();
  for (const { pupil, lesson, item, attempt } of firstTries(work, lessons)) {
    const { cases } = lesson.items[item]!;
    if (!cases) continue;
    const set = sets.get(lesson.id) ?? { pupils: new Set(), called: [] };
    sets.set(lesson.id, set);
    set.pupils.add(pupil.id);
    set.called.push({ cases, calls: callsOf(lesson.id, item, attempt.answer) });
  }
  return [...sets]
    .filter(([lesson, { pupils }]) => !lessons.get(lesson)!.isGuarded || pupils.size >= LEAST_SHOWN)
    .map(([lesson, { pupils, called }]) => ({ lesson, pupils: pupils.size, apart: apartOf(called) }));
}
