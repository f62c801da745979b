import { allMarks } from '../mdx.ts';
import type { Content, Sheet } from '../content.ts';
import type { CommunitySheet } from '../read-community.ts';
import type { Violation } from '../problems/problem.ts';
import { figuresOf, sentencesOf, syllablesIn } from '../texts/syllables.ts';
import { start, tooLong } from './reading.ts';
import type { Rule } from './rule.ts';
import { bannedWords, brandsIn } from './words.ts';

type FoundIn = Omit<Violation, 'file'>;

/** Papers of the school and of the commune. */
type Paper = Sheet | CommunitySheet;
export const papersIn = ({ sheets, community }: Content): Paper[] => [
  ...sheets,
  ...community.sheets,
];

const perSheet = (name: string, level: Rule['level'], find: (sheet: Paper) => FoundIn[]): Rule => ({
  name,
  level,
  find: (content) =>
    papersIn(content).flatMap((sheet) =>
      find(sheet).map((found) => ({ file: sheet.file, ...found })),
    ),
});

/** All that an adult or a child reads of a sheet. */
const wordsOf = ({ text, mdx }: Paper): string =>
  [text.title, text.about, text.how, ...mdx.lines].join('\n');

const sentencesWith = (sheet: Paper, pattern: RegExp): string[] =>
  sentencesOf(wordsOf(sheet)).filter((each) => pattern.test(each));

/** Keeping a secret is never promised; saying that it is not promised is. */
export const secrecy =
  /(?<!\p{L})(giữ (?:kín|bí mật)|không (?:nói|kể) (?:với|cho) ai|không ai biết(?! bạn nào))(?!\p{L})/iu;
export const refused = /(?<!\p{L})(đừng hứa|không hứa|xin giữ kín)(?!\p{L})/iu;

/** No office issued these papers, and none may seem to have. */
export const issued =
  /(?<!\p{L})((?:được|do) (?:\p{L}+ ){0,6}(?:ban hành|phê duyệt|công nhận)|theo mẫu của|mẫu số \d|kèm theo (?:thông tư|quyết định|công văn))(?!\p{L})/iu;

/** Papers that are met alone, without a teacher beside. */
const alone = ['wall', 'box', 'after', 'card', 'place'];

/**
 * The school's papers: whom to call, no promise of secrecy, no borrowed authority, words for who
 * reads.
 */
export const sheetRules: Rule[] = [
  perSheet('sheet-call', 'error', ({ text, mdx }) =>
    alone.includes(text.group) &&
    !mdx.lines.some((line) => line.includes('{111}')) &&
    !allMarks(mdx).some(({ name }) => name === 'Calls')
      ? [{ message: 'tờ này có người đọc một mình: phải có {111} hoặc <Calls />.' }]
      : [],
  ),

  perSheet('sheet-secrecy', 'error', (sheet) =>
    sentencesWith(sheet, secrecy)
      .filter((each) => !refused.test(each))
      .map((each) => ({
        message: `${start(each)} như hứa giữ kín. Viết: báo ai thì nói cho em biết.`,
      })),
  ),

  perSheet('sheet-issued', 'error', (sheet) =>
    sentencesWith(sheet, issued).map((each) => ({
      message: `${start(each)} như thể có cơ quan ban hành. Các tờ này do dự án soạn.`,
    })),
  ),

  perSheet('sheet-words', 'warning', (sheet) => [
    ...bannedWords(wordsOf(sheet)).map(({ found, instead }) => ({
      message: `“${found}” không dùng ở đây; thay bằng: ${instead}.`,
    })),
    ...brandsIn(wordsOf(sheet)).map((found) => ({
      message: `“${found}” là tên thật: nói “nhóm nhắn tin”, “mạng”.`,
    })),
  ]),

  {
    name: 'sheet-reading',
    level: 'warning',
    find: (content) =>
      papersIn(content).flatMap(({ file, text, mdx }): Violation[] => {
        const { bands } = content;
        if (text.band === undefined) return [];
        const band = bands[text.band];
        if (!band)
          return [
            {
              file,
              field: 'band',
              message: `không có lứa tuổi “${text.band}”. Có: ${Object.keys(bands).join(', ')}.`,
            },
          ];
        const { mean } = figuresOf(mdx.lines);
        return [
          ...(mean <= band.limits.sentenceMean
            ? []
            : [
                {
                  file,
                  message: tooLong(
                    'câu dài trung bình',
                    mean,
                    band.limits.sentenceMean,
                    band.name.vi,
                  ),
                },
              ]),
          ...sentencesOf(mdx.lines.join('\n'))
            .filter((each) => syllablesIn(each) > band.limits.sentenceMax)
            .map((each) => ({
              file,
              message: tooLong(
                `câu ${start(each)} dài`,
                syllablesIn(each),
                band.limits.sentenceMax,
                band.name.vi,
              ),
            })),
        ];
      }),
  },

  {
    name: 'sheet-face',
    level: 'error',
    find: (content) =>
      papersIn(content)
        .filter(
          ({ text }) =>
            text.face !== undefined && !content.files.pictures.has(`cast/${text.face}.svg`),
        )
        .map(({ file, text }): Violation => ({
          file,
          field: 'face',
          message: `không có hình public/cast/${text.face}.svg.`,
        })),
  },
];
