import { allMarks, type Mark } from '../mdx.ts';
import type { Violation } from '../problems/problem.ts';
import { textOf } from '../steps.ts';
import { surfaceAttributes } from '../surface-kinds.ts';
import { perWay, type Rule } from './rule.ts';

const attributesOf: Record<string, string[]> = {
  Step: [
    'title',
    'picture',
    'alt',
    'face',
    'example',
    'whole',
    'stage',
    'left',
    'right',
    'front',
    'prop',
  ],
  Activity: ['id'],
  ExitCheck: [],
  Recall: [],
  Notice: ['picture', 'alt'],
  Term: ['word'],
  Say: ['who', 'face', 'right', 'thinks', 'slot', 'mood'],
  Flag: ['name'],
  Strip: [],
  Panel: ['picture', 'alt', 'face', 'think', 'at', 'big'],
  Surface: surfaceAttributes,
  Message: [
    'from',
    'at',
    'face',
    'voice',
    'picture',
    'alt',
    'reaction',
    'app',
    'unknown',
    'hidden',
  ],
  Item: ['label', 'picture', 'alt', 'face', 'hidden'],
  Path: ['title', 'note'],
  Address: ['of'],
  Opening: ['guesses', 'go', 'face', 'alt'],
  Ending: ['title', 'back'],
  Can: ['spot', 'address', 'picture'],
  Make: ['title', 'ask', 'offers'],
};

/** Marks that fill a whole step. */
const works = ['Activity', 'ExitCheck', 'Recall', 'Notice'];

/** Returns unknown marks and attributes. */
export function unknownMarks(
  marks: readonly Mark[],
  known: Record<string, string[]>,
): Omit<Violation, 'file'>[] {
  return marks.flatMap(({ name, attributes }) => {
    const allowed = known[name];
    if (!allowed)
      return [
        {
          field: `<${name}>`,
          message: `không có thẻ này. Các thẻ: ${Object.keys(known).join(', ')}.`,
        },
      ];
    return Object.keys(attributes)
      .filter((attribute) => !allowed.includes(attribute))
      .map((attribute) => ({
        field: `<${name}> ${attribute}`,
        message: `thẻ ${name} không có thuộc tính này. Dùng được: ${allowed.join(', ') || '(không có)'}.`,
      }));
  });
}

/**
 * Rules for dividing the text into steps: one idea per screen, nothing outside, no unknown tag or
 * attribute.
 */
export const stepRules: Rule[] = [
  perWay('outside-step', 'error', ({ mdx, file }) =>
    mdx.outside.slice(0, 1).map((line) => ({
      file: file.text,
      field: 'Step',
      message: `mọi thứ phải nằm trong <Step>…</Step>, mà ngoài đó còn “${line.slice(0, 60)}”.`,
    })),
  ),

  perWay('step-title', 'error', ({ steps, file }) =>
    steps.flatMap(({ title }, index) =>
      title !== ''
        ? []
        : [
            {
              file: file.text,
              field: `Step thứ ${index + 1}`,
              message: 'thiếu title="…" (tên bước, đặt trong nháy kép).',
            },
          ],
    ),
  ),

  perWay('mixed-step', 'error', ({ steps, file }) =>
    steps.flatMap(({ mark }, index) => {
      const drawn = mark.marks.filter(({ name }) => works.includes(name));
      return drawn.length > 1 || (drawn.length === 1 && mark.lines.length > 0)
        ? [
            {
              file: file.text,
              field: `Step thứ ${index + 1}`,
              message:
                'một bước chỉ có một việc: hoặc chữ để đọc, hoặc một <Activity />, hoặc <ExitCheck />, <Recall />, <Notice />.',
            },
          ]
        : [];
    }),
  ),

  perWay('unknown-tag', 'error', ({ mdx, file }) =>
    unknownMarks(allMarks(mdx), attributesOf).map((fault) => ({ file: file.text, ...fault })),
  ),

  perWay('imports', 'error', ({ mdx, file }) =>
    mdx.hasImports
      ? [
          {
            file: file.text,
            message: 'bài viết không được có dòng import hay export: các thẻ đã có sẵn.',
          },
        ]
      : [],
  ),

  perWay('picture-text', 'error', ({ steps, file }) =>
    steps.flatMap(({ mark }, index) =>
      (textOf(mark, 'picture') === '' && textOf(mark, 'stage') === '') || textOf(mark, 'alt') !== ''
        ? []
        : [
            {
              file: file.text,
              field: `Step thứ ${index + 1}, alt`,
              message: 'tranh phải có alt="…": một câu mô tả cho người không nhìn thấy.',
            },
          ],
    ),
  ),
];
