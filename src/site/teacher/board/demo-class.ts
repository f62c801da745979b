import { addPupils, addCollection } from '#core/class/class-commands.ts';
import { newBook, type ClassBook } from '#core/class/book.ts';
import { createCollection } from '#core/class/collect.ts';
import { GIVEN, type ClassRecord } from '#core/class/record.ts';
import { pointsOf, verdictOf } from '#core/questions/score.ts';
import type { BoardLesson } from './open-class.ts';

const CHILDREN = 27;
const DAY_MS = 86_400_000;

/** Returns a seeded generator, so that the sample class is always the same. */
function chances(): () => number {
  let state = 20_261_128;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

type Child = { pupil: string; strength: number };

/** Returns the questions a sample pupil meets. Some stop early; older lessons include reviews. */
function metBy({ shape, items }: BoardLesson, isOld: boolean, chance: () => number): string[] {
  const practice = Object.keys(items).filter((id) => items[id]!.use === 'practice');
  if (chance() < 0.06) return practice;
  return [
    ...practice,
    ...shape.core,
    ...shape.exitA,
    ...(isOld && chance() < 0.6 ? shape.review : []),
  ];
}

/** Creates a pupil's answers: some pupils find it harder, and all improve towards the end. */
function answers(
  lesson: BoardLesson,
  { pupil, strength }: Child,
  { at, again }: { at: number; /** Day of the review; 0 if not yet. */ again: number },
  chance: () => number,
): ClassRecord[] {
  const { shape, items } = lesson;
  return metBy(lesson, again > 0, chance).map((item, index): ClassRecord => {
    const options = items[item]!.options ?? [];
    const isReview = shape.review.includes(item);
    const isRight =
      shape.core.includes(item) ||
      isReview ||
      chance() < strength + (shape.exitA.includes(item) ? 0.12 : 0);
    const others = options.filter(({ verdict }) => pointsOf(verdictOf(verdict)) < 1);
    const option = isRight ? undefined : others[Math.floor(chance() * chance() * others.length)];
    const earned = isRight ? 1 : option ? pointsOf(verdictOf(option.verdict)) : 0.5;
    const misconception = earned < 1 ? (option?.misconception ?? items[item]!.named[0]) : undefined;
    const id = `demo.${lesson.id}.${pupil}.${item}`;
    return {
      kind: 'answer',
      id,
      pupil,
      attempt: {
        ...{ v: 1, id, seq: index + 1, profile: pupil, lesson: lesson.id, item, kind: 'choice' },
        ...{ use: items[item]!.use, answer: GIVEN, earned, total: 1, hints: 0, spec: 'demo' },
        at: isReview ? again : at,
        ...(misconception ? { misconception } : {}),
      },
    };
  });
}

/** Creates a sample class. Nothing is stored, and its pupils are fictional. */
export function demoClass(
  lessons: readonly BoardLesson[],
  grade: number,
  year: number,
  now: number,
): ClassBook {
  const chance = chances();
  const pupils = Array.from({ length: CHILDREN }, (_, index) => `demo-${index + 1}`);
  const empty = addPupils(
    newBook('demo', { name: `${grade}A`, grade, number: 63, year }),
    pupils.map((id, index) => ({ id, pupil: { state: 'listed' as const, card: index + 1 } })),
    'demo-list',
  );
  const taught = lessons
    .filter(({ shape, isGuarded }) => !shape.sensitive && !isGuarded)
    .slice(0, 4);
  const children = pupils.map((pupil): Child => ({
    pupil,
    strength: 0.6 + Math.sqrt(chance()) * 0.38,
  }));
  return taught.reduce((book, lesson, week) => {
    const weeksAgo = taught.length - week;
    const at = now - weeksAgo * 7 * DAY_MS;
    const again = weeksAgo > 3 ? now - 2 * DAY_MS : 0;
    const records = children.flatMap((child) =>
      // Some pupil is always absent.
      chance() < 0.08 ? [] : answers(lesson, child, { at, again }, chance),
    );
    return addCollection(
      book,
      createCollection(`demo-${lesson.id}`, week % 2 === 0 ? 'files' : 'lan', at, records),
    );
  }, empty);
}
