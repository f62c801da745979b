import { isOpener } from '../schema/curriculum.ts';
import { lessonIn, lessonOf, type Content } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

const file = 'content/retired.yaml';

/** Returns ids of a lesson's current questions; null while it is a draft or cannot be read. */
const asked = (content: Content, id: string): string[] | null => {
  const lesson = lessonOf(content, id);
  const vi = lesson && lessonIn(lesson, 'vi');
  return vi ? Object.keys(vi.items) : null;
};

function faultsOf(path: string, now: string | undefined, content: Content): Violation[] {
  const [lesson, item] = path.split('/') as [string, string];
  const ids = asked(content, lesson);
  return [
    ...(content.numbers.items[path] === undefined
      ? [
          {
            file,
            id: path,
            message: 'chưa từng có số trong content/numbers.yaml: viết đúng mã bài/câu.',
          },
        ]
      : []),
    ...(ids?.includes(item)
      ? [{ file, id: path, message: 'bài vẫn đang hỏi câu này. Còn dùng thì bỏ dòng này đi.' }]
      : []),
    ...(now !== undefined && ids && !ids.includes(now)
      ? [{ file, id: path, field: 'now', message: `bài không có câu “${now}”.` }]
      : []),
  ];
}

/**
 * Pupils who answered a removed question still find it by name: every removal needs an entry in
 * content/retired.yaml.
 */
export const retiredRules: Rule[] = [
  {
    name: 'retired',
    level: 'error',
    find: (content) => [
      ...Object.entries(content.retired).flatMap(([path, { now }]) => faultsOf(path, now, content)),
      ...Object.keys(content.numbers.items).flatMap((path): Violation[] => {
        const [lesson, item] = path.split('/') as [string, string];
        const spec = lessonOf(content, lesson)?.spec;
        const gone =
          spec &&
          !isOpener(spec) &&
          asked(content, lesson)?.includes(item) === false &&
          !content.retired[path];
        return gone
          ? [
              {
                file,
                id: path,
                message:
                  'bài không hỏi câu này nữa. Ghi label (câu ấy hỏi gì), now (câu thay nó, nếu có), why, on: bài làm cũ của các em còn trỏ tới.',
              },
            ]
          : [];
      }),
    ],
  },
];
