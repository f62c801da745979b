import { isOpener, type OpenerSpec } from '../schema/curriculum.ts';
import type { Content, Lesson } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

type Opener = Lesson & { spec: OpenerSpec };
const openersOf = ({ lessons }: Content): Opener[] =>
  lessons.filter((lesson): lesson is Opener => isOpener(lesson.spec));

/**
 * Rules of openers, which are short and come before the lessons: practice only, in no module, no
 * talk at home.
 */
export const openerRules: Rule[] = [
  {
    name: 'opener-module',
    level: 'error',
    find: (content) =>
      openersOf(content).flatMap(({ id }) =>
        Object.entries(content.modules)
          .filter(([, { lessons }]) => lessons.includes(id))
          .map(([module]) => ({
            file: `content/modules/${module}.yaml`,
            field: 'lessons',
            message: `“${id}” là bài làm quen (opener), không xếp vào chủ đề nào.`,
          })),
      ),
  },

  {
    name: 'opener-band',
    level: 'error',
    find: (content) =>
      openersOf(content).flatMap(({ file, spec }) =>
        spec.opener
          .filter((band) => !content.bands[band])
          .map((band) => ({
            file,
            field: 'opener',
            message: `không có lứa tuổi “${band}”. Dùng được: ${Object.keys(content.bands).join(', ')}.`,
          })),
      ),
  },

  {
    name: 'opener-practice',
    level: 'error',
    find: (content) =>
      openersOf(content).flatMap(({ in: all }) =>
        all.flatMap(({ items, file }): Violation[] => [
          ...Object.entries(items)
            .filter(([, { use }]) => use !== 'practice')
            .map(([id, { use }]) => ({
              file: file.items,
              id,
              field: 'use',
              message: `bài làm quen chỉ có câu luyện (use: practice), câu này là ${use}.`,
            })),
          ...(Object.keys(items).length > 0
            ? []
            : [
                {
                  file: file.items,
                  message: 'bài làm quen cần ít nhất một câu luyện (use: practice).',
                },
              ]),
        ]),
      ),
  },

  {
    name: 'opener-family',
    level: 'error',
    find: (content) =>
      openersOf(content).flatMap(({ id }) =>
        [...content.files.texts.keys()]
          .filter(
            (file) => file.startsWith(`content/lessons/${id}/`) && file.endsWith('.family.mdx'),
          )
          .map((file) => ({ file, message: 'bài làm quen không có tờ cho gia đình: bỏ tệp này.' })),
      ),
  },
];
