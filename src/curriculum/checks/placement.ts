import { valuesOf, type Mdx } from '../mdx.ts';
import { perWay, type Rule } from './rule.ts';

const handPlaced = (use: string): boolean => use === 'practice' || use === 'core';
const idsOf = (items: Record<string, unknown>): string => Object.keys(items).join(', ');

const placedIn = (mdx: Mdx): string[] => valuesOf(mdx, 'Activity', 'id');

/**
 * Rules for placing activities in the text: practice and core exactly once, exit and review never.
 */
export const placementRules: Rule[] = [
  perWay('unknown-activity', 'error', ({ mdx, items, file }) =>
    placedIn(mdx)
      .filter((id) => !items[id])
      .map((id) => ({
        file: file.text,
        id,
        field: 'Activity',
        message: `không có câu mã này trong ${file.items}. Các mã: ${idsOf(items)}.`,
      })),
  ),

  perWay('unplaced', 'error', ({ mdx, items, file }) =>
    Object.entries(items)
      .filter(([id, { use }]) => handPlaced(use) && !placedIn(mdx).includes(id))
      .map(([id, { use }]) => ({
        file: file.items,
        id,
        message: `use: ${use} thì phải đặt đúng một lần trong ${file.text}: <Activity id="${id}" />.`,
      })),
  ),

  perWay('placed-twice', 'error', ({ mdx, items, file }) => {
    const placed = placedIn(mdx);
    return [...new Set(placed.filter((id, at) => items[id] && placed.indexOf(id) !== at))].map(
      (id) => ({
        file: file.text,
        id,
        field: 'Activity',
        message: 'câu này đặt hai lần; mỗi câu chỉ đặt một lần.',
      }),
    );
  }),

  perWay('placed-exit', 'error', ({ mdx, items, file }) =>
    placedIn(mdx)
      .filter((id) => items[id] && !handPlaced(items[id].use))
      .map((id) => ({
        file: file.text,
        id,
        field: 'Activity',
        message: `câu use: ${items[id]!.use} không đặt vào bài. Câu cuối bài do <ExitCheck /> đặt, câu ôn do bài sau gọi.`,
      })),
  ),

  perWay('exit-check', 'error', ({ steps, items, file }) => {
    const needs = Object.values(items).some(({ use }) => use.startsWith('exit'));
    const count = steps.filter(({ does }) => does.what === 'exit').length;
    return needs === (count === 1) && count < 2
      ? []
      : [
          {
            file: file.text,
            field: 'ExitCheck',
            message: `bài có câu exit-a, exit-b thì cần đúng một <ExitCheck />, đang có ${count}.`,
          },
        ];
  }),
];
