import { equally, subsets } from '#core/questions/guesses.ts';
import { optionKey } from '#core/questions/key.ts';
import type { Kind } from '#core/questions/kind.ts';
import { optionFaults } from '#core/questions/option-faults.ts';
import { severalOf } from '#core/questions/several.ts';
import { gradeChoice, sayChoice, type ChoiceAnswer } from './grade.ts';
import { choiceSpec, type ChoiceSpec } from './schema.ts';

const situation = new Set(['safe', 'partly', 'unsafe']);

function faults(spec: ChoiceSpec): string[] {
  const found = optionFaults(
    spec.options,
    spec.mode === 'many' ? 'some' : spec.severalSafe ? 'safe' : 'one',
  );
  if (spec.severalSafe && spec.mode !== 'scenario')
    found.push('severalSafe chỉ dùng với mode scenario');
  for (const { id, verdict } of spec.options)
    if (situation.has(verdict) !== (spec.mode === 'scenario'))
      found.push(
        `lựa chọn “${id}”: mode ${spec.mode} chỉ dùng ${spec.mode === 'scenario' ? 'safe, partly, unsafe' : 'right, wrong'}`,
      );
  if (spec.mode === 'many' && !spec.missed)
    found.push('mode many cần “missed”: lời nhắn khi chọn đúng nhưng còn thiếu');
  if ((spec.mode === 'many') !== Boolean(spec.count))
    found.push(
      spec.mode === 'many'
        ? 'mode many cần “count”: shown (“Chọn 2 câu”) hoặc hidden (“Chọn mọi câu đúng”)'
        : `“count” chỉ đi với mode many, đây là ${spec.mode}`,
    );
  return found;
}

export const choice: Kind<ChoiceSpec, ChoiceAnswer> = {
  name: 'choice',
  spec: choiceSpec,
  grade: gradeChoice,
  say: sayChoice,
  validate: faults,
  guesses: (spec) => {
    const ids = spec.options.map(({ id }) => id);
    const several = severalOf(spec);
    if (!several) return equally(ids.map((id) => [id]));
    const { count } = several;
    return equally(subsets(ids).filter((ticked) => count === null || ticked.length === count));
  },
  answerKey: ({ options }) => optionKey(options),
};
