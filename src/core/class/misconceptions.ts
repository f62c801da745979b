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
 * A misreading in the pupils' words, and how many think so. `now`: whoever named it the last time
 * it could be named; `ever`: at any time. Both count children at their first answer to a question,
 * of those who answered one that could name it.
 */
export type MisreadingFigure = {
  lesson: string;
  says: string;
  reteach: string;
  now: number;
  ever: number;
  of: number;
  /** Counted by hands, beside: these may be the same children. */
  hands: { n: number; of: number } | null;
  /** Who, by id. Null for guarded lessons, where it is nobody's. */
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
  // The last counts of several questions: the one most children were caught by.
  const sums = counted.map(({ options, counts }) => ({
    n: options
      .filter(({ misconception = '' }) => named.includes(misconception))
      .reduce((sum, { id }) => sum + (counts[id] ?? 0), 0),
    of: Object.values(counts).reduce((sum, raised) => sum + raised, 0),
  }));
  return sums.filter(({ of }) => of > 0).sort((one, other) => other.n - one.n)[0] ?? null;
}

/**
 * What the class has misread, most first. A guarded lesson is there only from five children up who
 * think so.
 */
export function countMisconceptions(work: ClassResults, lessons: ClassLessons): MisreadingFigure[] {
  const byLesson = new Map<string, FirstTry[]>();
  for (const one of firstTries(work, lessons)) {
    const known = byLesson.get(one.lesson.id) ?? [];
    known.push(one);
    byLesson.set(one.lesson.id, known);
  }
  const figures = [...lessons.values()].flatMap((lesson) => {
    if (lesson.shape.sensitive) return [];
    const ofLesson = byLesson.get(lesson.id) ?? [];
    return lesson.misreadings.map((misreading): MisreadingFigure => {
      const met = new Map<string, FirstTry[]>();
      for (const one of ofLesson.filter((answer) => canName(answer, misreading))) {
        const own = met.get(one.pupil.id);
        if (own) own.push(one);
        else met.set(one.pupil.id, [one]);
      }
      const now = [...met]
        .filter(([, own]) => holds(own.at(-1)!, misreading))
        .map(([pupil]) => pupil);
      return {
        lesson: lesson.id,
        says: misreading.says,
        reteach: misreading.reteach,
        now: now.length,
        ever: [...met.values()].filter((own) => own.some((answer) => holds(answer, misreading)))
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
      // What too few think is no sum: hands alone brought this one here.
      .map((figure) =>
        lessons.get(figure.lesson)!.isGuarded && figure.now < MIN_GROUP_SIZE
          ? { ...figure, now: 0, ever: 0, of: 0 }
          : figure,
      )
      .sort(
        (one, other) =>
          weight(other) - weight(one) ||
          other.now - one.now ||
          (one.lesson + one.says < other.lesson + other.says ? -1 : 1),
      )
  );
}
