import { numberedFrom } from '../content.ts';
import { NUMBERS, numberFaults } from '../numbers.ts';
import type { Violation } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

const inLesson = [
  'lesson.yaml',
  ...['vi', 'en'].flatMap((lang) => [
    `${lang}.mdx`,
    `${lang}.activities.yaml`,
    `${lang}.teacher.mdx`,
    `${lang}.family.mdx`,
    `${lang}.other.mdx`,
    `${lang}.other.activities.yaml`,
    `${lang}.sheet.mdx`,
  ]),
];

const inGuide = ['vi.mdx', 'vi.activities.yaml'];

/** Rules of the file tree itself. */
export const treeRules: Rule[] = [
  {
    name: 'unknown-file',
    level: 'error',
    find: ({ files }) =>
      [...files.texts.keys()].flatMap((file): Violation[] => {
        const name = /^content\/lessons\/[^/]+\/(.+)$/.exec(file)?.[1];
        if (file.startsWith('content/guides/'))
          return /^content\/guides\/[^/]+\/[^/]+\/vi\.(mdx|activities\.yaml)$/.test(file)
            ? []
            : [
                {
                  file,
                  message: `content/guides chỉ có <khóa>/<phần>/ với các tệp: ${inGuide.join(', ')}.`,
                },
              ];
        if (file.startsWith('content/help/sheets/'))
          return /^content\/help\/sheets\/[a-z0-9-]+\.mdx$/.test(file)
            ? []
            : [{ file, message: 'content/help/sheets chỉ có các tệp <mã>.mdx, mỗi tờ một tệp.' }];
        return name === undefined || inLesson.includes(name) || /^[\w-]+\.svg$/.test(name)
          ? []
          : [
              {
                file,
                message: `thư mục bài không có tệp tên này. Các tệp: ${inLesson.join(', ')}, và hình .svg.`,
              },
            ];
      }),
  },

  {
    name: 'nfc',
    level: 'error',
    find: ({ files }) =>
      [...files.texts].flatMap(([file, text]): Violation[] => {
        if (text === text.normalize('NFC')) return [];
        const lines = text.split('\n');
        const at = lines.findIndex((line) => line !== line.normalize('NFC'));
        return [
          {
            file,
            field: `dòng ${at + 1}`,
            message:
              'chữ có dấu phải ở dạng NFC: gõ lại chữ có dấu trên dòng này, hoặc lưu tệp với Unicode dựng sẵn.',
          },
        ];
      }),
  },

  {
    name: 'numbers',
    level: 'error',
    find: ({ lessons, numbers, files }) =>
      files.texts.has(NUMBERS) ? numberFaults(numbers, numberedFrom(lessons)) : [],
  },
];
