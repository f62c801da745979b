import type { Kind } from '#core/questions/kind.ts';
import { sceneFaults } from '../engines/scenes.ts';
import {
  gradeBranchingScenario,
  sayBranchingScenario,
  type BranchingScenarioAnswer,
} from './grade.ts';
import { branchingScenarioSpec, type BranchingScenarioSpec } from './schema.ts';

function faults({ story, roles }: BranchingScenarioSpec): string[] {
  const found = sceneFaults(story).map((fault) => `story: ${fault}`);
  const said = Object.values(story.scenes).flatMap(({ say, choices }) => [
    ...say,
    ...(choices ?? []),
  ]);
  for (const line of said)
    if ('own' in line && line.own && !roles.some(({ text }) => text === line.who))
      found.push(
        `story: “${line.who}” nói lời own mà không có trong roles (${roles.map(({ text }) => text).join(', ')})`,
      );
  if (said.some((text) => 'keeps' in text && text.keeps))
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
