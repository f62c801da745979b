// The built site's facts on the lessons of a week.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { dayOf } from '#core/text/day.ts';
import { letterOf } from '#core/teaching/print-cards.ts';
import { dayOfSchoolYear } from '#core/class/school-year.ts';
import type { BandLessons } from '#site/teacher/home/class-lessons.ts';
import { writeDayCode } from '#core/codes/day-code.ts';
import { distFolder } from '../browser/site-server.ts';
import type { Facts, LessonFacts } from './oracle.ts';

const bands = ['lop-1-3', 'lop-4-5', 'lop-6-9'];
const isRight = ({ verdict }: { verdict: string }): boolean =>
  verdict === 'right' || verdict === 'safe';

export function readFacts(): Facts {
  const lessons = bands.flatMap(
    (band) =>
      (
        JSON.parse(
          readFileSync(join(distFolder, `items/classes/${band}.json`), 'utf8'),
        ) as BandLessons
      ).lessons,
  );
  return new Map(
    lessons.map(({ id, title, isGuarded, shape, items }): [string, LessonFacts] => {
      const questionsOf = (form: readonly string[]) =>
        form.map((item) => ({
          label: items[item]?.label ?? '',
          rightLetters: (items[item]?.options ?? [])
            .flatMap((option, index) => (isRight(option) ? [letterOf(index)] : []))
            .join(''),
        }));
      const forms = { exitA: questionsOf(shape.exitA), exitB: questionsOf(shape.exitB) };
      return [id, { id, title, isGuarded, forms }];
    }),
  );
}

/** Returns the code on the blackboard: this lesson for this class today. */
export function codeFor(lesson: string, classNumber: number): string {
  const { lessons } = parse(readFileSync('content/numbers.yaml', 'utf8')) as {
    lessons: Record<string, number>;
  };
  return writeDayCode(lessons[lesson]!, {
    number: classNumber,
    day: dayOfSchoolYear(dayOf(Date.now())),
  });
}
