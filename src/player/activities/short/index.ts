import type { Kind } from '#core/questions/kind.ts';
import { ungradedFaults } from '#core/questions/ungraded.ts';
import { gradeShort, sayShort, type ShortAnswer } from './grade.ts';
import { shortSpec, type ShortSpec } from './schema.ts';

function faults(spec: ShortSpec): string[] {
  const found = ungradedFaults(spec);
  const texts = spec.checks.map(({ text }) => text);
  for (const { id, text } of spec.checks)
    if (texts.filter((other) => other === text).length > 1)
      found.push(`checks, “${id}”: trùng chữ với điều khác`);
  return found;
}

export const short: Kind<ShortSpec, ShortAnswer> = {
  name: 'short',
  hasFreeText: true,
  spec: shortSpec,
  grade: gradeShort,
  say: sayShort,
  validate: faults,
};
