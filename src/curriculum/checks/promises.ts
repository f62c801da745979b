import type { Violation } from '../problems/problem.ts';
import { cardsAloneIn, namelessIn, promisesIn } from '../texts/promises.ts';
import type { Rule } from './rule.ts';

/**
 * Creates a rule on single lines of every file. `content/retired.yaml` records old questions and is
 * exempt.
 */
const perLine = (name: string, find: (line: string) => string[], instead: string): Rule => ({
  name,
  level: 'error',
  find: ({ files }) =>
    [...files.texts]
      .filter(([file]) => file !== 'content/retired.yaml')
      .flatMap(([file, all]) =>
        all.split('\n').flatMap((line, at) =>
          find(line).map((words): Violation => ({
            file,
            field: `dòng ${at + 1}`,
            message: `“${words}” ${instead}`,
          })),
        ),
      ),
});

/** Promises of `content/rules.md` A.2 rule 7, in every file and language. */
export const promiseRules: Rule[] = [
  perLine(
    'promise-of-telling',
    promisesIn,
    'là lời hứa thay người khác, có nhà không giữ được. Viết: “Kể lúc nào cũng kịp, kể là đúng. Có ai mắng thì em kể tiếp với người khác, hoặc gọi {111}.” Tự hứa phần mình thì được: “Cô không phạt ai gọi cô.”',
  ),
  perLine(
    'promise-of-no-name',
    namelessIn,
    'là điều chưa ai gọi {111} hỏi; bỏ đi cho tới khi có người gọi thử.',
  ),
  perLine(
    'bank-card-alone',
    cardsAloneIn,
    'chưa đủ, có nhà không có thẻ: nói số trong ứng dụng trước, rồi số trên thẻ, rồi ra quầy.',
  ),
];
