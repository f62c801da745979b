import type { AnySpec } from '#core/questions/activity.ts';
import { isOpener } from '../schema/curriculum.ts';
import { verdictOf, type OptionVerdict } from '#core/questions/score.ts';
import { askOf } from '../asks.ts';
import type { Violation } from '../problems/problem.ts';
import { syllablesIn } from '../texts/syllables.ts';
import { perWay, type Rule } from './rule.ts';

export type Option = { id: string; text: string; verdict: OptionVerdict };
export type Single = { options: Option[]; right: number };

/** Returns single-choice items of any kind, with the position of the right option. */
export function singlesOf(specs: readonly AnySpec[]): Single[] {
  return specs.flatMap((spec) => {
    const { spots, options = spots } = spec as AnySpec & { options?: Option[]; spots?: Option[] };
    const rights = (options ?? []).flatMap(({ verdict }, at) =>
      verdictOf(verdict) === 'right' ? [at] : [],
    );
    return options && rights.length === 1 ? [{ options, right: rights[0]! }] : [];
  });
}

export function longestRight(singles: readonly Single[]): number {
  const length = ({ text }: Option) => syllablesIn(text);
  return singles.filter(({ options, right }) =>
    options.every((option, at) => at === right || length(option) < length(options[right]!)),
  ).length;
}

/** Counts how often the right option is at A, B, C … */
export const placesOf = (singles: readonly Single[]): number[] =>
  Array.from(
    { length: Math.max(0, ...singles.map(({ options }) => options.length)) },
    (_, at) => singles.filter(({ right }) => right === at).length,
  );

export const placesInWords = (counts: readonly number[]): string =>
  counts.map((count, at) => `${String.fromCharCode(65 + at)} ${count}`).join(', ');

const range: Record<string, [number, number]> = {
  'lop-1-3': [2, 3],
  'lop-4-5': [3, 3],
  'lop-6-9': [3, 4],
  'lop-10-12': [4, 4],
};

export const itemRules: Rule[] = [
  perWay('longest-right', 'warning', ({ items, file }) => {
    const singles = singlesOf(Object.values(items));
    const longest = longestRight(singles);
    return longest * 3 <= singles.length
      ? []
      : [
          {
            file: file.items,
            field: 'options',
            message: `câu đúng dài nhất ở ${longest} trong ${singles.length} câu, nhiều nhất một phần ba: các em sẽ chọn câu dài mà không đọc.`,
          },
        ];
  }),

  perWay('right-places', 'warning', ({ items, file }) => {
    const singles = singlesOf(Object.values(items));
    const most = Math.ceil(singles.length / 2);
    const fewest = Math.min(...singles.map(({ options }) => options.length));
    const counts = placesOf(singles);
    const fair =
      singles.length < 4 ||
      counts.every((count, at) => (count > 0 || at >= fewest) && count <= most);
    return fair
      ? []
      : [
          {
            file: file.items,
            field: 'options',
            message: `chỗ của câu đúng chưa đều: ${placesInWords(counts)}. Chỗ nào cũng phải có, không chỗ nào quá nửa.`,
          },
        ];
  }),

  perWay('situations', 'warning', ({ items, file }, { spec }) => {
    if (isOpener(spec)) return [];
    // For one lesson an exercise over a scene suffices; a whole band is counted more strictly
    // (`band-figures.ts`).
    const graded = Object.values(items).filter(({ use }) => use !== 'core');
    const share =
      graded.filter((spec) => askOf(spec) !== 'recall').length / Math.max(1, graded.length);
    return share >= 0.6
      ? []
      : [
          {
            file: file.items,
            message: `mới có ${Math.round(share * 100)} % câu là tình huống, lời đáp hay xếp bước; cần từ 60 % trở lên.`,
          },
        ];
  }),

  perWay('option-count', 'warning', ({ items, file }, { band }) => {
    const [least, most] = range[band?.id ?? ''] ?? [2, 4];
    return Object.entries(items).flatMap(([item, spec]): Violation[] => {
      const n = (spec as AnySpec & { options?: Option[] }).options?.length ?? least;
      return n >= least && n <= most
        ? []
        : [
            {
              file: file.items,
              id: item,
              field: 'options',
              message: `có ${n} lựa chọn; ${band!.name.vi} dùng ${least === most ? least : `${least}–${most}`}.`,
            },
          ];
    });
  }),
];
