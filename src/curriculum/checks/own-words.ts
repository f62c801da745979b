import { kinds } from '#player/activities/registry.ts';
import type { Violation } from '../problems/problem.ts';
import { perLesson, type Rule } from './rule.ts';

/** No free text in a ⚑ lesson (`content/rules.md` D.9): there pupils pick from lists. */
export const ownWordsRules: Rule[] = [
  perLesson('own-words', 'error', ({ items, file }, { spec }) =>
    Object.entries(items).flatMap(([id, { kind }]): Violation[] =>
      spec.sensitive && kinds.get(kind)?.hasFreeText
        ? [
            {
              file: file.items,
              id,
              field: 'kind',
              message: `bài có sensitive: true thì không dùng “${kind}”: các em chọn, không viết.`,
            },
          ]
        : [],
    ),
  ),
];
