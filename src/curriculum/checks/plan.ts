import type { Violation } from '../problems/problem.ts';
import { mostMinutes, tenth } from './period-minutes.ts';
import { perLesson, type Rule } from './rule.ts';

/** Minutes that a class loses between two activities (`content/rules.md` A.4 rule 35). */
const CHANGE = 0.5;
const MAX_PARTS = 8;

/**
 * Rules of a teacher's plan: named steps must exist, and minutes must leave room in the period. A
 * plan of the first edition still adds up to the whole period.
 */
export const planRules: Rule[] = [
  perLesson('plan-minutes', 'error', ({ teacher }, { spec, band }) => {
    if (!teacher) return [];
    const sum = teacher.front.minutes.reduce((all, { n }) => all + n, 0);
    if (sum === spec.minutes) return [];
    const parts = teacher.front.minutes.length;
    const taken = sum + (parts - 1) * CHANGE;
    const most = mostMinutes(band!.look);
    return taken <= most && parts <= MAX_PARTS
      ? []
      : [
          {
            file: teacher.file,
            field: 'minutes',
            message: `${parts} phần, ${tenth(taken)} phút kể cả nửa phút mỗi lần đổi việc; nhiều nhất ${MAX_PARTS} phần, ${most} phút.`,
          },
        ];
  }),

  perLesson('plan-steps', 'error', ({ teacher, steps }) =>
    (teacher?.front.minutes ?? []).flatMap(({ part, steps: named }): Violation[] => {
      const beyond = [...named.matchAll(/\d+/g)]
        .map(([n]) => Number(n))
        .filter((n) => n < 1 || n > steps.length);
      return beyond.length === 0
        ? []
        : [
            {
              file: teacher!.file,
              field: `minutes, ${part}, steps`,
              message: `bài chỉ có ${steps.length} bước, không có bước ${beyond.join(', ')}.`,
            },
          ];
    }),
  ),

  {
    name: 'period',
    level: 'error',
    find: (content) =>
      content.lessons.flatMap(({ band, file, spec }): Violation[] => {
        return !band || spec.minutes <= band.minutes
          ? []
          : [
              {
                file,
                field: 'minutes',
                message: `${spec.minutes} phút dài hơn một tiết của ${band.name.vi} (${band.minutes} phút).`,
              },
            ];
      }),
  },
];
