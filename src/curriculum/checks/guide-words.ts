import type { ReadingLimits } from '../schema/curriculum.ts';
import type { Content, Guide } from '../content.ts';
import { guideTexts } from '../texts/guide-texts.ts';
import { valuesOf } from '../mdx.ts';
import { guideMinutes } from '../guide-minutes.ts';
import { partsOf } from '../steps.ts';
import type { Violation } from '../problems/problem.ts';
import { figuresOf, sentencesOf, syllablesIn } from '../texts/syllables.ts';
import { limitOf, start, tooLong } from './reading.ts';
import type { Rule } from './rule.ts';
import { bannedWords, brandsIn } from './words.ts';

/** Phrases that blame a parent or a child: at home blame has other words than in a lesson. */
const atHome =
  /(?<![\p{L}\p{N}])(?:(?<!không phải (?:là |do )?)(?<!hiện )tại (?:con|cháu|bố mẹ|cha mẹ)|sao (?:con|cháu) lại|con hư|cháu hư|buông lỏng|thiếu quan tâm)(?![\p{L}\p{N}])/giu;

const reading = (
  name: string,
  find: (guide: Guide, limits: ReadingLimits, who: string) => Violation[],
): Rule => ({
  name,
  level: 'warning',
  find: ({ guides, plan }: Content) =>
    guides.flatMap((guide) => {
      const course = plan?.courses[guide.audience];
      return course?.limits ? find(guide, course.limits, course.title.vi) : [];
    }),
});

/**
 * Reading rules of units for adults: the limits of their course in plan.yaml, no blame, no real
 * product names.
 */
export const guideWordRules: Rule[] = [
  reading('guide-mean', (guide, limits, who) =>
    [guide.file.text, guide.file.items].flatMap((file): Violation[] => {
      const { mean } = figuresOf(
        guideTexts(guide)
          .filter(({ at, role }) => at.file === file && role !== 'title')
          .map(({ text }) => text),
      );
      return mean <= limits.sentenceMean
        ? []
        : [{ file, message: tooLong('câu dài trung bình', mean, limits.sentenceMean, who) }];
    }),
  ),

  reading('guide-sentence', (guide, limits, who) =>
    guideTexts(guide).flatMap(({ at, text }) =>
      sentencesOf(text)
        .filter((sentence) => syllablesIn(sentence) > limits.sentenceMax)
        .map((sentence) => ({
          ...at,
          message: tooLong(
            `câu ${start(sentence)} dài`,
            syllablesIn(sentence),
            limits.sentenceMax,
            who,
          ),
        })),
    ),
  ),

  reading('guide-length', (guide, limits, who) => [
    ...partsOf(guide.mdx).flatMap(({ text }, n): Violation[] =>
      syllablesIn(text) <= limits.screen
        ? []
        : [
            {
              file: guide.file.text,
              field: `Part thứ ${n + 1}`,
              message: tooLong('phần nhỏ dài', syllablesIn(text), limits.screen, who),
            },
          ],
    ),
    ...guideTexts(guide).flatMap(({ at, role, text }): Violation[] =>
      (role === 'option' || role === 'remark') && syllablesIn(text) > limits[limitOf[role]]
        ? [
            {
              ...at,
              message: tooLong(
                role === 'option' ? 'lựa chọn dài' : 'lời nhắn dài',
                syllablesIn(text),
                limits[limitOf[role]],
                who,
              ),
            },
          ]
        : [],
    ),
  ]),

  {
    name: 'guide-minutes',
    level: 'error',
    find: ({ guides, plan }) =>
      guides.flatMap((guide): Violation[] => {
        const course = plan?.courses[guide.audience];
        if (!course?.reading) return [];
        const { perMinute, minutes } = course.reading;
        const takes = guideMinutes(guide, perMinute);
        return takes <= minutes
          ? []
          : [
              {
                file: guide.file.text,
                message: `đọc hết các phần nhỏ mất ${takes} phút (${perMinute} tiếng một phút); ${course.title.vi} nhiều nhất ${minutes}.`,
              },
            ];
      }),
  },

  reading('guide-terms', ({ mdx, file }, limits, who) => {
    const terms = valuesOf(mdx, 'Term', 'word');
    return terms.length <= limits.terms
      ? []
      : [
          {
            file: file.text,
            field: 'Term',
            message: `có ${terms.length} từ mới (${terms.join(', ')}); ${who} nhiều nhất ${limits.terms}.`,
          },
        ];
  }),

  {
    name: 'guide-words',
    level: 'warning',
    find: ({ guides }) =>
      guides.flatMap((guide) =>
        guideTexts(guide).flatMap(({ at, text }): Violation[] => [
          ...bannedWords(text).map(({ found, instead }) => ({
            ...at,
            message: `“${found}” không dùng ở đây; thay bằng: ${instead}.`,
          })),
          ...[...text.matchAll(atHome)].map(([found]) => ({
            ...at,
            message: `“${found}” đổ lỗi cho con hay cho cha mẹ; nói việc làm tiếp theo.`,
          })),
          ...brandsIn(text).map((found) => ({
            ...at,
            message: `“${found}” là tên thật; các ứng dụng là tên đặt: Tíu Tít, VuiVẽ, Đảo Xanh, Hộp Thư Lớp.`,
          })),
        ]),
      ),
  },
];
