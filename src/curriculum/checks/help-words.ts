import type { ReadingLimits } from '../schema/curriculum.ts';
import type { HelpEnd, HelpPaths } from '../schema/help-path.ts';
import type { Content, HelpIn } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import { figuresOf, sentencesOf, syllablesIn } from '../texts/syllables.ts';
import { perEnd } from './help.ts';
import { start, tooLong } from './reading.ts';
import type { Rule } from './rule.ts';
import { bannedWords } from './words.ts';

const parts = ['now', 'say', 'keep', 'never', 'next'] as const;

/** Returns the text of one end screen, without its heading. */
const screenOf = (end: HelpEnd): string => parts.map((part) => end[part]).join('\n');

const textsOf = ({
  questions,
  ends,
  feel,
  want,
}: HelpPaths): { id?: string; field: string; text: string }[] => [
  ...Object.entries(questions).flatMap(([id, { ask, choices }]) => [
    { id, field: 'ask', text: ask },
    ...choices.map(({ text }) => ({ id, field: 'choices', text })),
  ]),
  ...Object.entries(ends).flatMap(([id, end]) =>
    (['title', ...parts] as const).map((field) => ({ id, field, text: end[field] })),
  ),
  ...[...feel, ...want].map(({ adds }) => ({ field: 'feel, want', text: adds })),
];

/**
 * Creates a rule over a Vietnamese path, with the limits of the band it names: a frightened child
 * reads less well than usual.
 */
const reading = (
  name: string,
  find: (paths: HelpPaths, limits: ReadingLimits, band: string) => Omit<Violation, 'file'>[],
): Rule => ({
  name,
  level: 'warning',
  find: ({ help, bands }: Content) =>
    help
      .filter(({ lang }) => lang === 'vi')
      .flatMap(({ file, paths }: HelpIn) => {
        const band = bands[paths.band];
        if (!band)
          return [
            {
              file,
              field: 'band',
              message: `không có lứa tuổi “${paths.band}”. Có: ${Object.keys(bands).join(', ')}.`,
            },
          ];
        return find(paths, band.limits, band.name.vi).map((found) => ({ file, ...found }));
      }),
});

/** Words that send a child back to a possible place of harm. */
const back = {
  family: /(?<!\p{L})(bố|mẹ|ông|bà|cha|người nhà|về nhà)(?!\p{L})/iu,
  boarding: /(?<!\p{L})(quản sinh|về phòng|bạn cùng phòng)(?!\p{L})/iu,
};

/** An end that mentions pictures must state what not to do with them, and who takes over. */
const speaksOfPictures = /(?<!\p{L})(ảnh|phim)(?!\p{L})/iu;

export const helpWordRules: Rule[] = [
  reading('help-reading', ({ questions, ends, ...paths }, limits, band) => {
    const texts = textsOf({ questions, ends, ...paths });
    const { mean } = figuresOf(texts.map(({ text }) => text));
    return [
      ...(mean <= limits.sentenceMean
        ? []
        : [{ message: tooLong('câu dài trung bình', mean, limits.sentenceMean, band) }]),
      ...texts.flatMap(({ text, ...at }) =>
        sentencesOf(text)
          .filter((sentence) => syllablesIn(sentence) > limits.sentenceMax)
          .map((sentence) => ({
            ...at,
            message: tooLong(
              `câu ${start(sentence)} dài`,
              syllablesIn(sentence),
              limits.sentenceMax,
              band,
            ),
          })),
      ),
      ...texts
        .filter(({ field, text }) => field === 'choices' && syllablesIn(text) > limits.option)
        .map(({ text, ...at }) => ({
          ...at,
          message: tooLong('lựa chọn dài', syllablesIn(text), limits.option, band),
        })),
      ...Object.entries(ends)
        .filter(([, end]) => !end.adult && syllablesIn(screenOf(end)) > limits.screen)
        .map(([id, end]) => ({
          id,
          message: tooLong('màn hình dài', syllablesIn(screenOf(end)), limits.screen, band),
        })),
    ];
  }),

  perEnd('help-back', 'error', ({ harm = [], now, say, next }, _, __, ___, { lang }) =>
    lang !== 'vi'
      ? []
      : harm.flatMap((where) =>
          Object.entries({ now, say, next }).flatMap(([field, text]) =>
            [...(back[where].exec(text) ?? [])].slice(0, 1).map((found) => ({
              field,
              message: `“${found}” chỉ em quay về nơi có thể có người gây hại; chỉ người ở ngoài nơi ấy.`,
            })),
          ),
        ),
  ),

  perEnd('help-pictures', 'error', (end, _, __, ___, { lang }) => {
    if (lang !== 'vi' || !speaksOfPictures.test(`${screenOf(end)} ${end.title}`) || end.adult)
      return [];
    const message =
      /(?<!\p{L})đừng (?:\S+ ){0,3}chụp|đừng chụp/iu.test(end.never) && /đưa máy/iu.test(end.never);
    return message
      ? []
      : [
          {
            field: 'never',
            message: 'chỗ này nói về ảnh, phim: phải có “đừng chụp” và “đưa máy cho người lớn”.',
          },
        ];
  }),

  {
    name: 'help-words',
    level: 'warning',
    find: ({ help }) =>
      help
        .filter(({ lang }) => lang === 'vi')
        .flatMap(({ file, paths }) =>
          textsOf(paths).flatMap(({ text, ...at }) =>
            bannedWords(text).map(({ found, instead }): Violation => ({
              file,
              ...at,
              message: `“${found}” không dùng ở đây; thay bằng: ${instead}.`,
            })),
          ),
        ),
  },
];
