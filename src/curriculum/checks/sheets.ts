import { allMarks } from '../mdx.ts';
import type { Content, Sheet } from '../content.ts';
import type { CommunitySheet } from '../read-community.ts';
import type { Violation } from '../problems/problem.ts';
import { figuresOf, sentencesOf, syllablesIn } from '../texts/syllables.ts';
import { start, tooLong } from './reading.ts';
import type { Rule } from './rule.ts';
import { bannedWords, brandsIn } from './words.ts';

type FoundIn = Omit<Violation, 'file'>;

/** A paper of the school or of the commune. */
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

/** Returns all words of a sheet, for adults or children. */
const wordsOf = ({ text, mdx }: Paper): string =>
  [text.title, text.about, text.how, ...mdx.lines].join('\n');

const sentencesWith = (sheet: Paper, pattern: RegExp): string[] =>
  sentencesOf(wordsOf(sheet)).filter((sentence) => pattern.test(sentence));

/**
 * Matches promises of secrecy, which are forbidden; stating that there is no promise is allowed.
 */
export const secrecy =
  /(?<!\p{L})(giữ (?:kín|bí mật)|không (?:nói|kể) (?:với|cho) ai|không ai biết(?! bạn nào))(?!\p{L})/iu;
export const refused = /(?<!\p{L})(đừng hứa|không hứa|xin giữ kín)(?!\p{L})/iu;

/** Matches claims that an office issued a paper: none did. */
export const issued =
  /(?<!\p{L})((?:được|do) (?:\p{L}+ ){0,6}(?:ban hành|phê duyệt|công nhận)|theo mẫu của|mẫu số \d|kèm theo (?:thông tư|quyết định|công văn))(?!\p{L})/iu;

/** Groups of papers that are read without a teacher. */
const alone = ['wall', 'box', 'after', 'card', 'place'];

/**
 * Rules of papers: whom to call, no promise of secrecy, no borrowed authority, words suited to the
 * reader.
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
      .filter((sentence) => !refused.test(sentence))
      .map((sentence) => ({
        message: `${start(sentence)} như hứa giữ kín. Viết: báo ai thì nói cho em biết.`,
      })),
  ),

  perSheet('sheet-issued', 'error', (sheet) =>
    sentencesWith(sheet, issued).map((sentence) => ({
      message: `${start(sentence)} như thể có cơ quan ban hành. Các tờ này do dự án soạn.`,
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
            .filter((sentence) => syllablesIn(sentence) > band.limits.sentenceMax)
            .map((sentence) => ({
              file,
              message: tooLong(
                `câu ${start(sentence)} dài`,
                syllablesIn(sentence),
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
