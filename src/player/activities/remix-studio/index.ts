import type { Kind } from '#core/questions/kind.ts';
import { composeFaults } from '../engines/compose-faults.ts';
import { composeKey } from '../engines/compose-key.ts';
import { gradeRemixStudio, sayRemixStudio, type RemixStudioAnswer } from './grade.ts';
import { remixStudioSpec, type RemixStudioSpec } from './schema.ts';

const WANTS = { card: 'picture', poster: 'picture', strip: 'panel' } as const;

function faults(spec: RemixStudioSpec): string[] {
  const found = composeFaults(spec);
  const wanted = WANTS[spec.format];
  if (!spec.slots.some(({ as }) => as === wanted))
    found.push(`format ${spec.format} cần ít nhất một mục as: ${wanted}`);
  for (const { id, as, parts } of spec.slots)
    for (const { id: part, picture, pictureText, paper } of parts) {
      if (picture && !pictureText)
        found.push(`mục “${id}”, phần “${part}”: có picture thì phải có pictureText`);
      if (as === 'paper' && !paper)
        found.push(`mục “${id}”, phần “${part}”: mục paper thì mỗi phần có paper`);
    }
  return found;
}

export const remixStudio: Kind<RemixStudioSpec, RemixStudioAnswer> = {
  name: 'remix-studio',
  taskType: 'building',
  spec: remixStudioSpec,
  parts: true,
  grade: gradeRemixStudio,
  say: sayRemixStudio,
  validate: faults,
  answerKey: composeKey,
};
