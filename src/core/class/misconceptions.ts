import {
  itemOf,
  MIN_GROUP_SIZE,
  type ClassLesson,
  type ClassLessons,
  type Misreading,
} from './lesson.ts';
import type { HandCountRecord } from './record.ts';
import { firstTries, type FirstTry } from './tries.ts';
import type { ClassResults } from './work.ts';

/**
 * A misreading in the pupils' words, with counts of pupils. `now`: it was in the latest answer that
 * could show it; `ever`: in any such answer. Both use first answers to a question; `of` counts
 * pupils who answered one that could show it.
 */
export type MisreadingFigure = {
  lesson: string;
  says: string;
  reteach: string;
  now: number;
  ever: number;
  of: number;
  /** Counted by hands, separately: these may be the same pupils. */
  hands: { n: number; of: number } | null;
  /** Ids of the pupils. Null for guarded lessons, which name none. */
  pupils: readonly string[] | null;
};

const holds = ({ attempt }: FirstTry, { named }: Misreading): boolean =>
  attempt.misconception !== undefined && named.includes(attempt.misconception);

const canName = ({ lesson, item }: FirstTry, { named }: Misreading): boolean =>
  lesson.items[item]!.named.some((name) => named.includes(name));

function byHands(
  hands: readonly HandCountRecord[],
  lesson: ClassLesson,
  { named }: Misreading,
): MisreadingFigure['hands'] {
  const counted = hands
    .filter((record) => record.lesson === lesson.id)
    .map(({ item, counts }) => ({ options: itemOf(lesson, item)?.options ?? [], counts }))
    .filter(({ options }) =>
      options.some(({ misconception = '' }) => named.includes(misconception)),
    );
  // Of the latest counts of several questions, the one with most hands.
  const sums = counted.map(({ options, counts }) => ({
    n: options
      .filter(({ misconception = '' }) => named.includes(misconception))
      .reduce((sum, { id }) => sum + (counts[id] ?? 0), 0),
    of: Object.values(counts).reduce((sum, raised) => sum + raised, 0),
  }));
  return sums.filter(({ of }) => of > 0).sort((a, b) => b.n - a.n)[0] ?? null;
}

/**
 * Returns the class's misreadings, most frequent first. A guarded lesson appears only from five
 * pupils up.
 */
export function countMisconceptions(work: ClassResults, lessons: ClassLessons): MisreadingFigure[] {
  const byLesson = new Map<string, FirstTry[]>();
  for (const firstTry of firstTries(work, lessons)) {
    const known = byLesson.get(firstTry.lesson.id) ?? [];
    known.push(firstTry);
    byLesson.set(firstTry.lesson.id, known);
  }
  const figures = [...lessons.values()].flatMap((lesson) => {
    if (lesson.shape.sensitive) return [];
    const ofLesson = byLesson.get(lesson.id) ?? [];
    return lesson.misreadings.map((misreading): MisreadingFigure => {
      const met = new Map<string, FirstTry[]>();
      for (const firstTry of ofLesson.filter((answer) => canName(answer, misreading))) {
        const tries = met.get(firstTry.pupil.id);
        if (tries) tries.push(firstTry);
        else met.set(firstTry.pupil.id, [firstTry]);
      }
      const now = [...met]
        .filter(([, tries]) => holds(tries.at(-1)!, misreading))
        .map(([pupil]) => pupil);
      return {
        lesson: lesson.id,
        says: misreading.says,
        reteach: misreading.reteach,
        now: now.length,
        ever: [...met.values()].filter((tries) => tries.some((answer) => holds(answer, misreading)))
          .length,
        of: met.size,
        hands: byHands(work.hands, lesson, misreading),
        pupils: lesson.isGuarded ? null : now,
      };
    });
  });
  const isShown = ({ lesson, now, hands }: MisreadingFigure): boolean =>
    Math.max(now, hands?.n ?? 0) >= (lessons.get(lesson)!.isGuarded ? MIN_GROUP_SIZE : 1);
  const weight = ({ now, of, hands }: MisreadingFigure): number =>
    Math.max(of === 0 ? 0 : now / of, hands ? hands.n / hands.of : 0);
  return (
    figures
      .filter(isShown)
      // Too few answers make no figure; this misreading is shown because of hands alone.
      .map((figure) =>
        lessons.get(figure.lesson)!.isGuarded && figure.now < MIN_GROUP_SIZE
          ? { ...figure, now: 0, ever: 0, of: 0 }
          : figure,
      )
      .sort(
        (a, b) =>
          weight(b) - weight(a) ||
          b.now - a.now ||
          (a.lesson + a.says < b.lesson + b.says ? -1 : 1),
      )
  );
}
