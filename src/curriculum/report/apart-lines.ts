import { shuffleForTry } from '#core/questions/permute.ts';
import {
  measureDiscrimination,
  verdictOnApart,
  type Apart,
  type ApartVerdict,
  type Judgement,
  type TruthCase,
} from '#core/questions/discrimination.ts';
import { truthSets } from '../checks/genuine.ts';
import { inPlanOrder, lessonIn, getTracks, type Content } from '../content.ts';

/** Invented answers: how a set rates always pressing the same, chance, and all right answers. */
const invented = {
  'luôn “bẫy”': () => 'trap',
  'luôn “thật”': () => 'genuine',
  'luôn “hỏi”': () => 'ask',
  'bấm bừa': (_, place) => shuffleForTry<Judgement>(['trap', 'genuine', 'ask'], place + 1)[0]!,
  'đúng cả': ({ truth }) => truth,
} satisfies Record<string, (of: TruthCase, place: number) => Judgement>;
type Pattern = keyof typeof invented;

export type SetReport = {
  lesson: string;
  item: string;
  patterns: { pattern: Pattern; figured: Apart; verdict: ApartVerdict }[];
};

/** Returns every set with traps and genuine cases, under each invented answer. */
export const setReports = (content: Content): SetReport[] =>
  inPlanOrder(content.lessons).flatMap((lesson) => {
    const text = lessonIn(lesson, 'vi');
    return (text ? getTracks(text) : []).flatMap(truthSets).map(({ id, cases }) => ({
      lesson: lesson.id,
      item: id,
      patterns: (Object.keys(invented) as Pattern[]).map((pattern) => {
        const calls = Object.fromEntries(
          cases.map((of, place) => [of.id, invented[pattern](of, place)]),
        );
        const figured = measureDiscrimination([{ cases, calls }]);
        return { pattern, figured, verdict: verdictOnApart(figured) };
      }),
    }));
  });

const words: Record<ApartVerdict, string> = {
  apart: 'phân biệt được',
  'not-apart': 'chưa phân biệt',
  'leans-to-trap': 'ngả về bẫy: cái thật cũng bị ngờ',
  'leans-to-genuine': 'ngả về thật: bẫy cũng tin',
  'safe-not-apart': 'an toàn, chưa phân biệt',
  'too-few': 'chưa đủ để nói',
};

const signed = (n: number | null): string =>
  n === null ? '–' : `${n > 0 ? '+' : ''}${n.toFixed(2).replace('.', ',').replace('-', '−')}`;

function figures(figured: Apart): string {
  if (figured.state === 'nothing-called') return 'chưa quyết mục nào';
  if (figured.state === 'all-asked') return `hỏi cả ${figured.asked}`;
  const { hits, falseAlarms, asked, apart, bias } = figured;
  return `bẫy nhận ra ${hits.n}/${hits.of}, thật bị ngờ ${falseAlarms.n}/${falseAlarms.of}, hỏi ${asked}; phân biệt ${signed(apart)}, ngả ${signed(bias)}`;
}

/** Formats the sets for a person: discrimination and bias, never a sum. */
export const apartLines = (sets: readonly SetReport[]): string[] => [
  ...(sets.length === 0
    ? []
    : [
        'Bộ thật, bẫy dưới năm cách trả lời bịa (phân biệt: +1 hết, 0 không; ngả: +1 về bẫy, −1 về thật):',
      ]),
  ...sets.flatMap(({ lesson, item, patterns }) => [
    `  ${lesson} · ${item}`,
    ...patterns.map(
      ({ pattern, figured, verdict }) => `    ${pattern}: ${figures(figured)} → ${words[verdict]}`,
    ),
  ]),
];
