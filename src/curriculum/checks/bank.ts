import type { ItemUse } from '#core/questions/activity.ts';
import { isOpener } from '../schema/curriculum.ts';
import { misconceptionsOf } from '../misconceptions.ts';
import type { Violation } from '../problems/problem.ts';
import { perLesson, type Rule } from './rule.ts';

/** Items a lesson needs by use (`content/rules.md` D.1): exit forms, reviews and practice. */
const needed: Record<string, Record<Exclude<ItemUse, 'core'>, number>> = {
  'lop-1-3': { practice: 4, 'exit-a': 3, 'exit-b': 3, review: 2 },
  'lop-4-5': { practice: 4, 'exit-a': 4, 'exit-b': 4, review: 2 },
};
const neededAbove = { practice: 4, 'exit-a': 5, 'exit-b': 5, review: 2 };
export const bankOf = (bandId: string) => needed[bandId] ?? neededAbove;

const otherForm = { 'exit-a': 'exit-b', 'exit-b': 'exit-a' } as const;

export const bankRules: Rule[] = [
  perLesson('bank-short', 'error', ({ items, file }, { band, spec }) => {
    if (!band || isOpener(spec)) return [];
    return Object.entries(bankOf(band.id)).flatMap(([use, wanted]): Violation[] => {
      const there = Object.values(items).filter((item) => item.use === use).length;
      return there >= wanted
        ? []
        : [
            {
              file: file.items,
              field: 'use',
              message: `mới có ${there} câu use: ${use}; ${band.name.vi} cần ${wanted}.`,
            },
          ];
    });
  }),

  perLesson('core-one', 'error', ({ items, file }, { spec }) => {
    if (isOpener(spec)) return [];
    const core = Object.values(items).filter(({ use }) => use === 'core').length;
    return core === 1
      ? []
      : [
          {
            file: file.items,
            field: 'use',
            message: `mỗi bài có đúng một hoạt động chính (use: core), đang có ${core}.`,
          },
        ];
  }),

  perLesson('critical-use', 'error', ({ items, file }) =>
    Object.entries(items)
      .filter(([, { critical, use }]) => critical && !use.startsWith('exit'))
      .map(([id, { use }]) => ({
        file: file.items,
        id,
        field: 'critical',
        message: `chỉ câu exit-a hay exit-b mới là câu giữ an toàn, câu này là ${use}.`,
      })),
  ),

  perLesson('critical-one', 'error', ({ items, file }) =>
    (['exit-a', 'exit-b'] as const).flatMap((form): Violation[] => {
      const ids = Object.keys(items).filter((id) => items[id]!.use === form && items[id]!.critical);
      return ids.length === 1 || !Object.values(items).some(({ use }) => use === form)
        ? []
        : [
            {
              file: file.items,
              field: 'critical',
              message: `đề ${form} cần đúng một câu critical: true, đang có ${ids.length}${ids.length > 0 ? ` (${ids.join(', ')})` : ''}.`,
            },
          ];
    }),
  ),

  perLesson('critical-variant', 'error', ({ items, file }) =>
    Object.entries(items)
      .filter(([, { critical, use }]) => critical && use in otherForm)
      .flatMap(([id, { use }]): Violation[] => {
        const form = otherForm[use as keyof typeof otherForm];
        const has = Object.values(items).some(
          (item) => item.variantOf === id && (item.use === form || item.use === 'review'),
        );
        return has
          ? []
          : [
              {
                file: file.items,
                id,
                field: 'critical',
                message: `câu giữ an toàn cần một câu khác để làm lại: một câu use: ${form} (hoặc review) ghi variantOf: ${id}.`,
              },
            ];
      }),
  ),

  perLesson('variant-of', 'error', ({ items, file }) =>
    Object.entries(items)
      .filter(
        ([id, { variantOf }]) => variantOf !== undefined && (variantOf === id || !items[variantOf]),
      )
      .map(([id, { variantOf }]) => ({
        file: file.items,
        id,
        field: 'variantOf',
        message: `“${variantOf}” phải là mã một câu khác trong tệp này: ${Object.keys(items)
          .filter((name) => name !== id)
          .join(', ')}.`,
      })),
  ),

  perLesson('misconceptions', 'error', ({ items, file }, { spec }) => {
    const named = misconceptionsOf(Object.values(items));
    return isOpener(spec) || named.size >= 3
      ? []
      : [
          {
            file: file.items,
            field: 'misconception',
            message: `mỗi bài cần ít nhất ba điều hiểu chưa đúng khác nhau, đang có ${named.size} (${[...named.keys()].join(', ')}).`,
          },
        ];
  }),
];
