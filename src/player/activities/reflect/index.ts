import type { Kind } from '#core/questions/kind.ts';
import { ungradedFaults } from '#core/questions/ungraded.ts';
import { gradeReflect, sayReflect, type ReflectAnswer } from './grade.ts';
import { reflectSpec, type ReflectSpec } from './schema.ts';

function faults(spec: ReflectSpec): string[] {
  const found = ungradedFaults(spec);
  const texts = spec.options.map(({ text }) => text);
  for (const { id, text } of spec.options)
    if (texts.filter((other) => other === text).length > 1)
      found.push(`lựa chọn “${id}”: trùng chữ với lựa chọn khác`);
  return found;
}

export const reflect: Kind<ReflectSpec, ReflectAnswer> = {
  name: 'reflect',
  ungraded: true,
  spec: reflectSpec,
  grade: gradeReflect,
  say: sayReflect,
  validate: faults,
};
