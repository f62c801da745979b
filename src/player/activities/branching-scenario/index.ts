import type { Kind } from '#core/questions/kind.ts';
import { sceneFaults } from '../engines/scenes.ts';
import {
  gradeBranchingScenario,
  sayBranchingScenario,
  type BranchingScenarioAnswer,
} from './grade.ts';
import { branchingScenarioSpec, type BranchingScenarioSpec } from './schema.ts';

function faults({ story, roles }: BranchingScenarioSpec): string[] {
  const found = sceneFaults(story).map((each) => `story: ${each}`);
  const said = Object.values(story.scenes).flatMap(({ say, choices }) => [
    ...say,
    ...(choices ?? []),
  ]);
  for (const line of said)
    if ('own' in line && line.own && !roles.some(({ text }) => text === line.who))
      found.push(
        `story: “${line.who}” nói lời own mà không có trong roles (${roles.map(({ text }) => text).join(', ')})`,
      );
  if (said.some((each) => 'keeps' in each && each.keeps))
    found.push('story: keeps chỉ dùng ở report-rehearsal');
  return found;
}

export const branchingScenario: Kind<BranchingScenarioSpec, BranchingScenarioAnswer> = {
  name: 'branching-scenario',
  taskType: 'situation',
  spec: branchingScenarioSpec,
  grade: gradeBranchingScenario,
  say: sayBranchingScenario,
  validate: faults,
  rolePlay: 'whole',
};
