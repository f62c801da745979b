import type { Content } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import { sentencesOf, syllablesIn } from '../texts/syllables.ts';
import { valueTexts } from '../texts/spec-texts.ts';
import { start } from './reading.ts';
import type { Rule } from './rule.ts';

const clauseFile = 'content/plan-clauses.yaml';

/** Number of clauses in each part of the plan: its dashes, counted once. */
const clauseCounts: Record<string, number> = {
  'II.1': 5,
  'II.2': 3,
  'III.1': 4,
  'III.2': 4,
  'III.3': 3,
  'V.1': 9,
  'V.2': 3,
  'V.3': 5,
  'V.4': 1,
  'V.5': 2,
  'V.6': 2,
  'V.7': 4,
};
const clauseIds = Object.entries(clauseCounts).flatMap(([part, count]) =>
  Array.from({ length: count }, (_, at) => `${part}-${at + 1}`),
);

/** Offices of the plan that were abolished. Each may be named only where the text says so. */
const abolished =
  /(?<!\p{L})(UBND huyện|(?:UBND|Ủy ban nhân dân) (?:các )?(?:huyện|thị trấn)|Phòng (?:Văn hóa và Thông tin|Giáo dục và Đào tạo|Lao động|Tài chính)|Sở (?:Thông tin và Truyền thông|Lao động)|Bộ (?:Thông tin và Truyền thông|Lao động)|Công an huyện)/giu;

/**
 * Returns every text of the commune's files, except statements that an office is abolished, and
 * quotes.
 */
const livingTexts = ({ community }: Content): { file: string; field: string; text: string }[] => {
  const { scripts, sheets, rights, roles, products, updates, clauses } = community;
  const passes = new Set(['before', 'sources', 'source']);
  const texts = (file: string, value: unknown) =>
    valueTexts(value, passes).map(({ field, text }) => ({ file, field, text }));
  return [
    ...scripts.flatMap(({ file, script }) => texts(file, script)),
    ...sheets.flatMap(({ file, text, mdx }) => texts(file, { ...text, lines: mdx.lines })),
    ...texts('content/community/rights.yaml', rights),
    ...texts('content/community/roles.yaml', roles),
    ...texts('content/community/products.yaml', products),
    ...texts('content/community/updates.yaml', updates),
    ...texts(clauseFile, clauses),
  ];
};

/** Longest sentence among rights and duties in the child's version. */
const MAX_WORDS_FOR_A_CHILD = 20;

/**
 * Rules of the commune's pages: the whole plan is answered, no abolished office is named, and the
 * newest update comes first.
 */
export const communityRules: Rule[] = [
  {
    name: 'plan-clauses',
    level: 'error',
    find: ({ community: { clauses } }) => {
      const ids = Object.keys(clauses);
      if (ids.length === 0) return [];
      const missing = clauseIds.filter((id) => !clauses[id]);
      return [
        ...(missing.length === 0
          ? []
          : [
              { file: clauseFile, message: `thiếu ${missing.length} điều: ${missing.join(', ')}.` },
            ]),
        ...ids
          .filter((id) => !clauseIds.includes(id))
          .map((id): Violation => ({
            file: clauseFile,
            id,
            message: 'kế hoạch không có điều này.',
          })),
        ...Object.entries(clauses)
          .filter(([, { pages, notOurs }]) => (pages === undefined) === (notOurs === undefined))
          .map(([id]): Violation => ({
            file: clauseFile,
            id,
            message:
              'cần pages (trang đáp ứng) hoặc notOurs (không phải việc của phần mềm, vì sao), đúng một ô.',
          })),
      ];
    },
  },

  {
    name: 'abolished-office',
    level: 'error',
    find: (content) =>
      livingTexts(content).flatMap(({ file, field, text }) =>
        [...text.matchAll(abolished)].map(([office]): Violation => ({
          file,
          field,
          message: `“${office}” nay không còn: gọi theo việc, hoặc nói ở ô before là nơi ấy không còn.`,
        })),
      ),
  },

  {
    name: 'updates-order',
    level: 'error',
    find: ({ community: { updates } }) =>
      updates.flatMap(({ on }, at): Violation[] =>
        at > 0 && on > updates[at - 1]!.on
          ? [
              {
                file: 'content/community/updates.yaml',
                field: `mục ${at + 1}, on`,
                message: `“${on}” mới hơn mục đứng trên (${updates[at - 1]!.on}): mới nhất đứng trước.`,
              },
            ]
          : [],
      ),
  },

  {
    name: 'rights-reading',
    level: 'error',
    find: ({ community: { rights } }) =>
      Object.entries({ ...rights?.rights, ...rights?.duties }).flatMap(([id, { child }]) =>
        sentencesOf(child)
          .filter((sentence) => syllablesIn(sentence) > MAX_WORDS_FOR_A_CHILD)
          .map((sentence): Violation => ({
            file: 'content/community/rights.yaml',
            id,
            field: 'child',
            message: `câu ${start(sentence)} dài ${syllablesIn(sentence)} tiếng, lời cho em nhiều nhất ${MAX_WORDS_FOR_A_CHILD}.`,
          })),
      ),
  },
];
