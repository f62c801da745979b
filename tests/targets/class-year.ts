// The work of a class in a full year: sixty cards, forty-eight lessons, each answer different from
// every other.
import type { Attempt } from '#core/progress/attempt.ts';
import type { NamedWork } from '#core/files/class-file.ts';

export const YEAR = { cards: 60, lessons: 48, answers: 22 };

const kinds = ['choice', 'sort', 'match', 'ordering', 'own-words'];
/** Returns a list of ids, or pairs if the kind uses pairs. */
const shapedAs = (kind: string, [first, second]: [string, string]): unknown =>
  kind === 'sort' || kind === 'match' ? { [first]: second } : [first, second];

const answerOf = (card: number, lesson: number, at: number, seq: number): Attempt => ({
  v: 1,
  id: `id-${card}-${lesson}-${at}`,
  seq,
  profile: `profile-of-card-${card}`,
  lesson: `bai-hoc-so-${lesson}`,
  item: `cau-hoi-${at}`,
  kind: kinds[at % kinds.length]!,
  use: at > 17 ? 'exit' : 'practice',
  answer: shapedAs(kinds[at % kinds.length]!, [
    `lua-chon-${(card * 7 + at) % 5}`,
    `lua-chon-${(lesson + at) % 5}`,
  ]),
  said: `Kể với bà, gọi ${card} lần, xem lại câu ${at} của bài ${lesson} rồi mới trả lời`,
  earned: (card + at) % 2,
  total: 1,
  hints: at % 3,
  spec: `1c9e${(lesson * 100 + at).toString(16).padStart(4, '0')}`,
  at: 1_795_500_000_000 + seq * 60_000,
});

/** @returns the works card by card */
export function classYear({ cards, lessons, answers } = YEAR): NamedWork[] {
  return Array.from({ length: cards }, (_, card) => {
    const profile = `profile-of-card-${card}`;
    const all = Array.from({ length: lessons * answers }, (__, n) =>
      answerOf(card, Math.floor(n / answers), n % answers, n + 1),
    );
    const places = Array.from({ length: lessons }, (__, lesson) => ({
      v: 1 as const,
      profile,
      lesson: `bai-hoc-so-${lesson}`,
      step: 3 + (lesson % 9),
      of: 17,
      at: lesson,
    }));
    return {
      name: `phieu-${String(card + 1).padStart(2, '0')}`,
      work: {
        profiles: [
          { v: 1 as const, id: profile, name: `Phiếu ${card + 1}`, picture: 'trau', madeOn: 1 },
        ],
        attempts: all,
        places,
      },
    };
  });
}
