import type { Track } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import { pupilTexts, type PupilText } from '../texts/pupil-texts.ts';
import { learnedPerWay, type Rule } from './rule.ts';

const hasBut = ({ text }: PupilText): boolean => /(?<!\p{L})nhưng(?!\p{L})/iu.test(text);
const isFormula = ({ text }: PupilText): boolean =>
  /(?<!\p{L})ai cũng(?!\p{L})[^.!?…]*(?<!\p{L})nhé(?!\p{L})/iu.test(text);

const remarksIn = (way: Track): PupilText[] =>
  pupilTexts(way).filter(({ role }) => role === 'remark');

/** Counts feedback texts with a “nhưng”, and all of them. */
export function butShare(way: Track): { but: number; of: number } {
  const remarks = remarksIn(way);
  return { but: remarks.filter(hasBut).length, of: remarks.length };
}

/** Feedback must have more shapes than praise and a “but”. */
export const butRules: Rule[] = [
  learnedPerWay('but-share', (way) => {
    const { but, of } = butShare(way);
    return but * 5 <= of
      ? []
      : [
          {
            file: way.file.items,
            field: 'feedback',
            message: `${but} trong ${of} lời nhắn có “nhưng”; nhiều nhất một trong năm. Lời nhắn còn năm hình: chuyện sau đó, hỏi ngược, lời bạn, việc làm tiếp, điều có thật.`,
          },
        ];
  }),

  learnedPerWay('but-twice', (way) => {
    const remarks = remarksIn(way);
    const ids = remarks
      .filter((remark, place) => place > 0 && hasBut(remark) && hasBut(remarks[place - 1]!))
      .map(({ at }) => at.id);
    return ids.length === 0
      ? []
      : [
          {
            file: way.file.items,
            field: 'feedback',
            message: `${ids.length} lần hai lời nhắn liền nhau đều có “nhưng”: ${[...new Set(ids)].join(', ')}.`,
          },
        ];
  }),

  learnedPerWay('remark-formula', (way) =>
    remarksIn(way)
      .filter(isFormula)
      .map(({ at }): Violation => ({
        ...at,
        message: 'câu “ai cũng … nhé” là công thức: nói điều của chuyện này.',
      })),
  ),
];
