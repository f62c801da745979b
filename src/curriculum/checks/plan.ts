import type { Violation } from '../problems/problem.ts';
import { perLesson, type Rule } from './rule.ts';

/** Rules of a teacher's plan: minutes must add up, and named steps must exist. */
export const planRules: Rule[] = [
  perLesson('plan-minutes', 'error', ({ teacher }, { spec }) => {
    if (!teacher) return [];
    const sum = teacher.front.minutes.reduce((all, { n }) => all + n, 0);
    return sum === spec.minutes
      ? []
      : [
          {
            file: teacher.file,
            field: 'minutes',
            message: `các phần cộng lại ${sum} phút, mà lesson.yaml ghi minutes: ${spec.minutes}.`,
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
