import type { Found } from '../problems/problem.ts';
import { placeOf } from '../content.ts';
import { perLesson, type Rule } from './rule.ts';

/** The teacher's plan must add up and name steps there are. */
export const planRules: Rule[] = [
  perLesson('plan-minutes', 'error', ({ teacher, file }, { spec }) => {
    if (!teacher) return [];
    const sum = teacher.minutes.reduce((all, { n }) => all + n, 0);
    return sum === spec.minutes
      ? []
      : [
          {
            file: file.teacher,
            field: 'minutes',
            says: `các phần cộng lại ${sum} phút, mà lesson.yaml ghi minutes: ${spec.minutes}.`,
          },
        ];
  }),

  perLesson('plan-steps', 'error', ({ teacher, steps, file }) =>
    (teacher?.minutes ?? []).flatMap(({ part, steps: named }): Found[] => {
      const beyond = [...named.matchAll(/\d+/g)]
        .map(([n]) => Number(n))
        .filter((n) => n < 1 || n > steps.length);
      return beyond.length === 0
        ? []
        : [
            {
              file: file.teacher,
              field: `minutes, ${part}, steps`,
              says: `bài chỉ có ${steps.length} bước, không có bước ${beyond.join(', ')}.`,
            },
          ];
    }),
  ),

  {
    name: 'period',
    level: 'error',
    find: (content) =>
      content.lessons.flatMap(({ id, file, spec }): Found[] => {
        const band = placeOf(content, id)?.band;
        return !band || spec.minutes <= band.minutes
          ? []
          : [
              {
                file,
                field: 'minutes',
                says: `${spec.minutes} phút dài hơn một tiết của ${band.name.vi} (${band.minutes} phút).`,
              },
            ];
      }),
  },
];
