import { kinds } from '#player/activities/registry.ts';
import type { AnySpec } from '#core/questions/activity.ts';
import { passProbability, outcomesOf, type Outcomes } from '#core/questions/passing.ts';
import type { Band, Track } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import { passShareOf } from '../shape.ts';
import { learnedPerWay, type Rule } from './rule.ts';

const forms = ['exit-a', 'exit-b'] as const;

/**
 * Returns the outcomes of pressing at random in an item, by its kind's own grader; null if the kind
 * does not support it.
 */
function outcomesIn(item: string, spec: AnySpec): Outcomes | null {
  const kind = kinds.get(spec.kind)!;
  const guesses = kind.guesses?.(spec);
  if (!guesses) return null;
  return outcomesOf(
    item,
    guesses.map(({ answer, chance }) => {
      const score = kind.grade(spec, answer);
      return { chance, share: score.state === 'scored' ? score.earned / score.total : 0 };
    }),
  );
}

export type FormGuess = { form: (typeof forms)[number]; chance: number };

/**
 * Returns the probability of passing each exit form by pressing at random. A form with an
 * unguessable item is left out.
 */
export const guessesIn = ({ items }: Track, look: Band['look']): FormGuess[] =>
  forms.flatMap((form) => {
    const asked = Object.entries(items).filter(([, { use }]) => use === form);
    const outcomes = asked
      .map(([id, spec]) => outcomesIn(id, spec))
      .filter((outcomes) => outcomes !== null);
    const critical = asked.filter(([, spec]) => spec.critical).map(([id]) => id);
    return asked.length === 0 || outcomes.length < asked.length
      ? []
      : [{ form, chance: passProbability(outcomes, passShareOf(look), critical) }];
  });

/** Highest probability a band allows: grades 1–3 have three short questions. */
const mostByChance = (look: Band['look']): number => (look === 'b1' ? 0.25 : 0.1);

export const tenthOfPercent = (share: number): string => (share * 100).toFixed(1).replace('.', ',');

/** Minimum number of ways through an item: options, orders, placements. */
const MIN_ROADS = 3;

const exitItems = ({ items }: Track): [string, AnySpec][] =>
  Object.entries(items).filter(([, { use }]) => forms.some((form) => form === use));

export const exitGuessRules: Rule[] = [
  learnedPerWay('exit-guessed', (way, { band }) =>
    guessesIn(way, band!.look).flatMap(({ form, chance }): Violation[] =>
      chance <= mostByChance(band!.look)
        ? []
        : [
            {
              file: way.file.items,
              field: `use: ${form}`,
              message: `bấm bừa cũng đạt đề này ${tenthOfPercent(chance)} %; ${band!.name.vi} nhiều nhất ${mostByChance(band!.look) * 100} %. Thêm lựa chọn, hay thêm câu.`,
            },
          ],
    ),
  ),

  learnedPerWay('exit-options', (way) =>
    exitItems(way).flatMap(([id, spec]): Violation[] => {
      const guesses = kinds.get(spec.kind)!.guesses?.(spec);
      const at = { file: way.file.items, id };
      if (!guesses)
        return [
          {
            ...at,
            field: 'kind',
            message: `không đứng ở đề cuối bài: ${spec.kind} chưa nói bấm bừa thì được gì.`,
          },
        ];
      return guesses.length >= MIN_ROADS
        ? []
        : [
            {
              ...at,
              message: `câu cuối bài chỉ có ${guesses.length} cách trả lời; lứa nào cũng cần từ ba.`,
            },
          ];
    }),
  ),
];
