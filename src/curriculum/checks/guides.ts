import { allMarks } from '../mdx.ts';
import { partsOf } from '../steps.ts';
import type { Content, Guide } from '../content.ts';
import type { Violation, ContentIssue } from '../problems/problem.ts';
import { longestRight, singlesOf } from './items.ts';
import type { Rule } from './rule.ts';
import { unknownMarks } from './steps.ts';

const perGuide = (
  name: string,
  level: ContentIssue['level'],
  find: (guide: Guide, content: Content) => Violation[],
): Rule => ({
  name,
  level,
  find: (content) => content.guides.flatMap((guide) => find(guide, content)),
});

/** Ten minutes on a phone: fewer parts explain too little, more are not read to the end. */
const [MIN, MAX] = [5, 8];
const attributesOf: Record<string, string[]> = {
  Part: ['title'],
  Activity: ['id'],
  Term: ['word'],
};

/**
 * Rules of the units of courses for adults: their place in the plan, their parts, their activities.
 */
export const guideRules: Rule[] = [
  perGuide('guide-plan', 'error', ({ audience, unit, text, file }, { plan }) => {
    if (!plan) return [];
    const course = plan.courses[audience];
    if (!course)
      return [
        {
          file: file.text,
          message: `plan.yaml không có khóa “${audience}”. Các khóa: ${Object.keys(plan.courses).join(', ')}.`,
        },
      ];
    const planned = course.units.find(({ id }) => id === unit);
    if (!planned)
      return [
        {
          file: file.text,
          message: `khóa ${audience} không có phần “${unit}”. Các phần: ${course.units.map(({ id }) => id).join(', ')}.`,
        },
      ];
    return [
      ...(planned.title.vi === text.title
        ? []
        : [
            {
              file: file.text,
              field: 'title',
              message: `“${text.title}” phải trùng tên trong plan.yaml: “${planned.title.vi}”.`,
            },
          ]),
      ...(course.limits
        ? []
        : [
            {
              file: 'content/plan.yaml',
              field: `courses, ${audience}, limits`,
              message: 'thiếu: khóa đã có chữ thì cần giới hạn đọc.',
            },
          ]),
    ];
  }),

  perGuide('guide-parts', 'error', ({ mdx, file }) => {
    const parts = partsOf(mdx);
    const at = (n: number) => ({ file: file.text, field: `Part thứ ${n + 1}` });
    return [
      ...unknownMarks(allMarks(mdx), attributesOf).map((fault) => ({ file: file.text, ...fault })),
      ...(mdx.hasImports
        ? [{ file: file.text, message: 'không được có dòng import hay export: các thẻ đã có sẵn.' }]
        : []),
      ...mdx.outside.slice(0, 1).map((line) => ({
        file: file.text,
        field: 'Part',
        message: `mọi thứ phải nằm trong <Part>…</Part>, mà ngoài đó còn “${line.slice(0, 60)}”.`,
      })),
      ...(parts.length >= MIN && parts.length <= MAX
        ? []
        : [
            {
              file: file.text,
              field: 'Part',
              message: `cần ${MIN}–${MAX} phần nhỏ, đang có ${parts.length}.`,
            },
          ]),
      ...parts.flatMap(({ title, activities }, n): Violation[] => [
        ...(title === ''
          ? [{ ...at(n), message: 'thiếu title="…" (tên phần nhỏ, đặt trong nháy kép).' }]
          : []),
        ...(activities.length <= 1
          ? []
          : [
              {
                ...at(n),
                message: `một phần nhỏ chỉ có một <Activity />, đang có ${activities.length}.`,
              },
            ]),
      ]),
    ];
  }),

  perGuide('guide-activity', 'error', ({ mdx, items, file }) => {
    const placed = partsOf(mdx).flatMap(({ activities }) => activities);
    const ids = Object.keys(items);
    return [
      ...(ids.length > 0
        ? []
        : [{ file: file.items, message: 'mỗi phần cần ít nhất một việc tập.' }]),
      ...placed
        .filter((id) => !items[id])
        .map((id) => ({
          file: file.text,
          field: 'Activity',
          message: `không có câu “${id}” trong ${file.items}. Có: ${ids.join(', ')}.`,
        })),
      ...placed
        .filter((id, at) => items[id] && placed.indexOf(id) !== at)
        .map((id) => ({
          file: file.text,
          field: 'Activity',
          message: `“${id}” được đặt hai lần.`,
        })),
      ...ids
        .filter((id) => !placed.includes(id))
        .map((id) => ({
          file: file.items,
          id,
          message: `chưa đặt ở đâu. Thêm <Activity id="${id}" /> vào ${file.text}.`,
        })),
      ...ids
        .filter((id) => items[id]!.use !== 'practice')
        .map((id) => ({
          file: file.items,
          id,
          field: 'use',
          message: `trang của người lớn chỉ có câu luyện (use: practice), câu này là ${items[id]!.use}.`,
        })),
    ];
  }),

  perGuide('guide-longest-right', 'warning', ({ items, file }) => {
    const singles = singlesOf(Object.values(items));
    const longest = longestRight(singles);
    return longest * 3 <= singles.length
      ? []
      : [
          {
            file: file.items,
            field: 'options',
            message: `câu đúng dài nhất ở ${longest} trong ${singles.length} câu, nhiều nhất một phần ba.`,
          },
        ];
  }),
];
