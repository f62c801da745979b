import { equally, ticksOf } from '../../domain/guesses.ts';
import { optionKey } from '../../domain/key.ts';
import type { Kind } from '../../domain/kind.ts';
import { optionFaults } from '../../domain/option-faults.ts';
import { gradeChoice, sayChoice, type ChoiceAnswer } from './grade.ts';
import { choiceSpec, type ChoiceSpec } from './schema.ts';

const situation = new Set(['safe', 'partly', 'unsafe']);

function faults(spec: ChoiceSpec): string[] {
  const found = optionFaults(spec.options, spec.mode === 'many' ? 'some' : spec.severalSafe ? 'safe' : 'one');
  if (spec.severalSafe && spec.mode !== 'scenario') found.push('severalSafe chỉ dùng với mode scenario');
  for (const { id, verdict } of spec.options)
    if (situation.has(verdict) !== (spec.mode === 'scenario'))
      found.push(
        `lựa chọn “${id}”: mode ${spec.mode} chỉ dùng ${spec.mode === 'scenario' ? 'safe, partly, unsafe' : 'right, wrong'}`,
      );
  if (spec.mode === 'many' && !spec.missed)
    found.push('mode many cần “missed”: lời nhắn khi chọn đúng nhưng còn thiếu');
  return found;
}

export const choice: Kind<ChoiceSpec, ChoiceAnswer> = {
  name: 'choice',
  spec: choiceSpec,
  grade: gradeChoice,
  say: sayChoice,
  faults,
  guesses: ({ mode, options }) => {
    const ids = options.map(({ id }) => id);
    return equally(mode === 'many' ? ticksOf(ids) : ids.map((id) => [id]));
  },
  key: ({ options }) => optionKey(options),
};
