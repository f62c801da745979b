import type { Kind } from '#core/questions/kind.ts';
import { switchFaults } from '../engines/configure-faults.ts';
import { switchLines } from '../engines/configure-key.ts';
import { gradePrivacyLab, sayPrivacyLab, type PrivacyLabAnswer } from './grade.ts';
import { privacyLabSpec, type PrivacyLabSpec } from './schema.ts';

function faults({ switches }: PrivacyLabSpec): string[] {
  const found = switchFaults(switches);
  for (const { id } of switches.filter(({ start }) => !start))
    found.push(`cài đặt “${id}” thiếu start: ứng dụng đặt sẵn gì`);
  // Otherwise nothing visible would change.
  if (!switches.some(({ options }) => options.some(({ shows }) => shows)))
    found.push('chưa lựa chọn nào có shows: khung xem thử đứng yên');
  return found;
}

export const privacyLab: Kind<PrivacyLabSpec, PrivacyLabAnswer> = {
  name: 'privacy-lab',
  taskType: 'building',
  spec: privacyLabSpec,
  parts: true,
  grade: gradePrivacyLab,
  say: sayPrivacyLab,
  validate: faults,
  answerKey: ({ switches }) => ({
    choices: switches.map(({ name }) => name),
    lines: switchLines(switches),
  }),
};
