import { slotsIn } from '../steps.ts';
import type { Violation } from '../problems/problem.ts';
import type { Rule } from './rule.ts';
import { papersIn } from './sheets.ts';

const file = 'content/help/local.yaml';

/**
 * Matches a slot that would contain a child's data. Adults who care for children may be asked for.
 */
const asksForChild =
  /(?<!\p{L})(?:tên|lớp|chuyện|tuổi|nhà|địa chỉ) (?:của )?(?:các )?(?:em|cháu|con|bạn|học sinh|trẻ)(?!\p{L})/iu;

/**
 * Rules for facts about the school on a teacher's device: people and places that papers need, never
 * a child.
 */
export const localRules: Rule[] = [
  {
    name: 'local-child',
    level: 'error',
    find: ({ local }) =>
      Object.entries(local).flatMap(([id, { label, ask }]) =>
        Object.entries({ label, ask }).flatMap(([field, text]): Violation[] => {
          const found = asksForChild.exec(text)?.[0];
          return found
            ? [
                {
                  file,
                  id,
                  field,
                  message: `“${found}”: ở đây không hỏi gì về một em. Chỉ người lớn và nơi chốn.`,
                },
              ]
            : [];
        }),
      ),
  },

  {
    name: 'local-used',
    level: 'error',
    find: (content) => {
      const { local } = content;
      const cards = Object.values(content.community.roles?.roles ?? {});
      const used = new Set([
        ...papersIn(content).flatMap(({ mdx }) => slotsIn(mdx)),
        ...cards.flatMap(({ slots = [] }) => slots),
      ]);
      return [
        ...papersIn(content).flatMap(({ mdx, file: sheet }) =>
          slotsIn(mdx)
            .filter((id) => !local[id])
            .map((id): Violation => ({
              file: sheet,
              field: 'Slot',
              message: `“${id}” không có trong ${file}. Có: ${Object.keys(local).join(', ')}.`,
            })),
        ),
        ...Object.keys(local)
          .filter((id) => !used.has(id))
          .map((id): Violation => ({
            file,
            id,
            message: 'không tờ nào dùng chỗ này, đừng hỏi thầy cô.',
          })),
      ];
    },
  },
];
