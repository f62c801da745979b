import { dayInWords } from '../contact-age.ts';
import type { Content } from '../content.ts';
import { nearest } from '../problems/nearest.ts';
import type { Violation } from '../problems/problem.ts';
import type { ReadingLimits } from '../schema/curriculum.ts';
import type { SettingsSpec } from '../schema/settings.ts';
import { SETTINGS_OLD_DAYS, lookedAtOn, settingsAge } from '../settings-age.ts';
import { valueTexts } from '../texts/spec-texts.ts';
import { figuresOf, sentencesOf, syllablesIn } from '../texts/syllables.ts';
import { start, tooLong } from './reading.ts';
import type { Rule } from './rule.ts';

const fileOf = (id: string): string => `content/settings/${id}.yaml`;

const perPage = (
  name: string,
  level: Rule['level'],
  find: (spec: SettingsSpec, content: Content) => Omit<Violation, 'file'>[],
): Rule => ({
  name,
  level,
  find: (content) =>
    Object.entries(content.settings).flatMap(([id, spec]) =>
      find(spec, content).map((found) => ({ file: fileOf(id), ...found })),
    ),
});

/** Returns the texts of a page for parents; sources are for reviewers. */
const textsOf = ({ what, look, doesNot, age, say }: SettingsSpec) =>
  valueTexts({ what, look, doesNot, age, say });

/** Menu steps must be recorded with their date: arrows and “chọn …, chọn …” belong in `paths`. */
const pressing = /[→>»]|(?<!\p{L})(?:vào mục|bấm vào|bấm chọn|nhấn vào|mở tab)(?!\p{L})/iu;

const limitsIn = ({ plan }: Content): { limits: ReadingLimits; who: string } | null => {
  const course = plan?.courses['parents'];
  return course?.limits ? { limits: course.limits, who: course.title.vi } : null;
};

/** Rules of the pages “Cần tìm gì trong cài đặt”. */
export const settingsRules: Rule[] = [
  perPage('settings-age', 'warning', (spec, { today }) => {
    if (!today) return [];
    const { days, isOld } = settingsAge(spec, today);
    return isOld
      ? [
          {
            field: 'seenOn',
            message: `xem lần cuối ngày ${dayInWords(lookedAtOn(spec))}, đã ${days} ngày. Quá ${SETTINGS_OLD_DAYS} ngày thì xem lại; trang đang ghi là đã cũ.`,
          },
        ]
      : [];
  }),

  perPage('settings-press', 'error', (spec) =>
    textsOf(spec)
      .filter(({ text }) => pressing.test(text))
      .map(({ field, text }) => ({
        field,
        message: `${start(text)} chỉ đường bấm. Đường bấm ghi ở paths, có nguồn, có ngày; chưa ai bấm thử thì đừng chỉ.`,
      })),
  ),

  perPage('settings-report', 'error', ({ report }, { reporting }) => {
    if (report === undefined || reporting[report]) return [];
    const meant = nearest(report, Object.keys(reporting));
    return [
      {
        field: 'report',
        message: `không có “${report}” trong content/help/reporting.yaml.${meant ? ` Có phải “${meant}”?` : ''}`,
      },
    ];
  }),

  perPage('settings-reading', 'warning', (spec, content) => {
    const reader = limitsIn(content);
    if (!reader) return [];
    const { limits, who } = reader;
    const { mean } = figuresOf(textsOf(spec).map(({ text }) => text));
    return [
      ...(mean <= limits.sentenceMean
        ? []
        : [{ message: tooLong('câu dài trung bình', mean, limits.sentenceMean, who) }]),
      ...textsOf(spec).flatMap(({ field, text }) =>
        sentencesOf(text)
          .filter((sentence) => syllablesIn(sentence) > limits.sentenceMax)
          .map((sentence) => ({
            field,
            message: tooLong(
              `câu ${start(sentence)} dài`,
              syllablesIn(sentence),
              limits.sentenceMax,
              who,
            ),
          })),
      ),
    ];
  }),
];
