import type { Band, Track } from '../content.ts';
import { valuesOf } from '../mdx.ts';
import type { Violation } from '../problems/problem.ts';
import { pupilTexts } from '../texts/pupil-texts.ts';
import { screensOf } from '../texts/spec-texts.ts';
import { figuresOf, sentencesOf, syllablesIn } from '../texts/syllables.ts';
import { perWay, type Rule } from './rule.ts';

/** Creates a reading rule: Vietnamese only, with the limits of the lesson's band (bands.yaml). */
const reading = (name: string, find: (way: Track, band: Band) => Violation[]): Rule =>
  perWay(name, 'warning', (way, { band }) => (band && way.lang === 'vi' ? find(way, band) : []));

const tenth = (is: number): number => Math.round(is * 10) / 10;
/** Returns “câu dài 27 tiếng; Lớp 4–5 nhiều nhất 20.” */
export const tooLong = (message: string, is: number, limit: number, who: string): string =>
  `${message} ${tenth(is)} tiếng; ${who} nhiều nhất ${limit}.`;
const count = (message: string, is: number, limit: number, band: Band): string =>
  tooLong(message, is, limit, band.name.vi);
export const start = (text: string): string =>
  `“${text.replaceAll('**', '').slice(0, 48).trim()}${text.length > 48 ? '…' : ''}”`;

/** Returns the mean sentence length in each of a lesson's two files, as pupils read them. */
function means(text: Track): { file: string; mean: number }[] {
  const all = pupilTexts(text).filter(({ role }) => role !== 'title' && role !== 'described');
  return [text.file.text, text.file.items].map((file) => ({
    file,
    mean: figuresOf(all.filter(({ at }) => at.file === file).map((text) => text.text)).mean,
  }));
}

/** The limit in bands.yaml for a role. */
export const limitOf = { option: 'option', remark: 'feedback' } as const;

export const readingRules: Rule[] = [
  reading('sentence-mean', (text, band) =>
    means(text).flatMap(({ file, mean }): Violation[] =>
      mean <= band.limits.sentenceMean
        ? []
        : [{ file, message: count('câu dài trung bình', mean, band.limits.sentenceMean, band) }],
    ),
  ),

  perWay('english-mean', 'warning', (text, { band }) => {
    return !band || text.lang === 'vi'
      ? []
      : means(text).flatMap(({ file, mean }): Violation[] =>
          mean <= band.limits.englishMean
            ? []
            : [
                {
                  file,
                  message: `câu tiếng Anh dài trung bình ${tenth(mean)} từ; ${band.name.vi} nhiều nhất ${band.limits.englishMean}.`,
                },
              ],
        );
  }),

  reading('sentence-max', (text, band) =>
    // A picture's description replaces the picture for screen readers; it is not read on the
    // screen.
    pupilTexts(text)
      .filter(({ role }) => role !== 'described')
      .flatMap(({ at, text: words }) =>
        sentencesOf(words)
          .filter((sentence) => syllablesIn(sentence) > band.limits.sentenceMax)
          .map((sentence) => ({
            ...at,
            message: count(
              `câu ${start(sentence)} dài`,
              syllablesIn(sentence),
              band.limits.sentenceMax,
              band,
            ),
          })),
      ),
  ),

  reading('screen-length', ({ steps, items, file }, band) => {
    const limit = band.limits.screen;
    const long = steps
      .map(({ mark }, index) => ({ n: index + 1, text: mark.linesWithGlossesLast.join('\n') }))
      .filter(({ text }) => syllablesIn(text) > limit)
      .map(({ n, text }) => ({
        file: file.text,
        field: `Step thứ ${n}`,
        message: count('màn hình dài', syllablesIn(text), limit, band),
      }));
    const screens = Object.entries(items).flatMap(([id, spec]) =>
      screensOf(spec)
        .filter(({ text }) => syllablesIn(text) > limit)
        .map(({ field, text }) => ({
          file: file.items,
          id,
          field,
          message: count('màn hình dài', syllablesIn(text), limit, band),
        })),
    );
    return [...long, ...screens];
  }),

  ...(['option', 'remark'] as const).map((role) =>
    reading(role === 'option' ? 'option-length' : 'feedback-length', (text, band) =>
      pupilTexts(text)
        .filter((text) => text.role === role && syllablesIn(text.text) > band.limits[limitOf[role]])
        .map(({ at, text: words }) => ({
          ...at,
          message: count(
            role === 'option' ? 'lựa chọn dài' : 'lời nhắn dài',
            syllablesIn(words),
            band.limits[limitOf[role]],
            band,
          ),
        })),
    ),
  ),

  reading('terms', ({ mdx, file }, band) => {
    const terms = valuesOf(mdx, 'Term', 'word');
    return terms.length <= band.limits.terms
      ? []
      : [
          {
            file: file.text,
            field: 'Term',
            message: `bài có ${terms.length} từ mới (${terms.join(', ')}); ${band.name.vi} nhiều nhất ${band.limits.terms}.`,
          },
        ];
  }),
];
