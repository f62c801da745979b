import { cardOf } from '../question-card.ts';
import { isOpener } from '../schema/curriculum.ts';
import { lessonIn, lessonOf, type Content, type Track } from '../content.ts';
import type { CardsOfLesson } from '../read-community.ts';
import type { Violation } from '../problems/problem.ts';
import type { CardWay } from '../schema/card-kit.ts';
import { sentencesOf } from '../texts/syllables.ts';
import { valueTexts } from '../texts/spec-texts.ts';
import { start } from './reading.ts';
import type { Rule } from './rule.ts';
import { refused, secrecy } from './sheets.ts';
import { bannedWords, brandsIn } from './words.ts';

const KIT = 'content/community/card-kit.yaml';
/** Limits of a session that fits a leader's time and a child's patience. */
const [MIN_LENGTH, MAX_LENGTH] = [20, 30];

/** Returns the names in a track of the kit that its lesson lacks, or that have no card. */
function lostIn(way: CardWay, from: Track, prefix: string): Omit<Violation, 'file'>[] {
  const titles = new Set(from.steps.map(({ title }) => title));
  const steps = {
    read: way.read,
    keep: [way.keep],
    pair: [way.pair],
    calm: way.calm ? [way.calm] : [],
  };
  return [
    ...Object.entries(steps).flatMap(([field, names]) =>
      names
        .filter((name) => !titles.has(name))
        .map((name) => ({
          field: prefix + field,
          message: `“${name}” không phải tên bước nào của bài.`,
        })),
    ),
    ...way.cards.flatMap((id, at): Omit<Violation, 'file'>[] => {
      const field = `${prefix}cards`;
      if (way.cards.indexOf(id) !== at) return [{ field, message: `“${id}” có hai lần.` }];
      const spec = from.items[id];
      if (!spec) return [{ field, message: `bài không có câu “${id}”.` }];
      return cardOf(id, spec)
        ? []
        : [{ field, message: `“${id}” là loại ${spec.kind}, chưa lên được thẻ: chọn câu khác.` }];
    }),
  ];
}

function faultsOf(content: Content, { lesson: id, file, text }: CardsOfLesson): Violation[] {
  const lesson = lessonOf(content, id);
  const written = lesson && lessonIn(lesson, 'vi');
  if (!lesson || !written || isOpener(lesson.spec) || !lesson.spec.community)
    return [{ file, message: 'không có bài nào tên ấy ghi community: true.' }];
  if (Boolean(text.other) !== lesson.spec.sensitive)
    return [
      {
        file,
        field: 'other',
        message: 'bài nhạy cảm thì có bộ thẻ thứ hai, bài thường thì không.',
      },
    ];
  return [
    ...lostIn(text, written, ''),
    ...(text.other && written.other ? lostIn(text.other, written.other, 'other, ') : []),
  ].map((found) => ({ file, ...found }));
}

/**
 * Rules of the card kit: built from parts of its lessons, for each lesson in it, with words that
 * keep a child safe.
 */
export const cardKitRules: Rule[] = [
  {
    name: 'card-kit',
    level: 'error',
    find: (content) => {
      const { cards, cardKit } = content.community;
      if (cards.length === 0) return [];
      const minutes = Object.values(cardKit?.minutes ?? {}).reduce((sum, n) => sum + n, 0);
      const missing = content.lessons.filter(
        ({ id, spec }) =>
          !isOpener(spec) && spec.community && !cards.some(({ lesson }) => lesson === id),
      );
      return [
        ...(minutes >= MIN_LENGTH && minutes <= MAX_LENGTH
          ? []
          : [
              {
                file: KIT,
                field: 'minutes',
                message: `một buổi ${minutes} phút, cần ${MIN_LENGTH} đến ${MAX_LENGTH}.`,
              },
            ]),
        ...missing.map(({ file, id }) => ({
          file,
          field: 'community',
          message: `chưa có content/community/cards/${id}.yaml.`,
        })),
        ...cards.flatMap((card) => faultsOf(content, card)),
      ];
    },
  },

  {
    name: 'card-words',
    level: 'error',
    find: ({ community: { cards, cardKit } }) =>
      [
        ...cards.flatMap(({ file, text }) => valueTexts(text).map((text) => ({ file, ...text }))),
        ...(cardKit ? valueTexts(cardKit).map((text) => ({ file: KIT, ...text })) : []),
      ].flatMap(({ file, field, text }): Violation[] => [
        ...sentencesOf(text)
          .filter((sentence) => secrecy.test(sentence) && !refused.test(sentence))
          .map((sentence) => ({ file, field, message: `${start(sentence)} như hứa giữ kín.` })),
        ...bannedWords(text).map(({ found, instead }) => ({
          file,
          field,
          message: `“${found}” không dùng ở đây; thay bằng: ${instead}.`,
        })),
        ...brandsIn(text).map((found) => ({ file, field, message: `“${found}” là tên thật.` })),
      ]),
  },
];
