import type { Kind } from '#core/questions/kind.ts';
import { sceneFaults } from '../engines/scenes.ts';
import {
  gradeBranchingScenario,
  sayBranchingScenario,
  type BranchingScenarioAnswer,
} from './grade.ts';
import { waysOf } from './path.ts';
import { branchingScenarioSpec, type BranchingScenarioSpec } from './schema.ts';

const MINUTES_PER_DAY = 24 * 60;
const LATER_MINUTES = 3 * 60;

const minutesOf = (clock: string): number => {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours! * 60 + minutes!;
};

/** Returns the faults of the scenes whose choices say what follows in three hours. */
function forkFaults({ story, gentle }: BranchingScenarioSpec): string[] {
  return Object.entries(story.scenes).flatMap(([at, scene]) => {
    const ways = waysOf(scene);
    if (ways.length === 0) return [];
    const fault = (message: string) => `cảnh “${at}”, later: ${message}`;
    const [one, other] = ways;
    if (ways.length !== 2 || [one, other].filter((way) => way!.verdict === 'safe').length !== 1)
      return [fault('đúng hai lựa chọn có later, một safe, một chưa')];
    const [clocks, others] = [one!, other!].map((way) => way.later.moments.map((of) => of.at));
    const last = minutesOf(clocks!.at(-1)!);
    const faults = [];
    if (!scene.at) faults.push(fault('cảnh cần at'));
    else if ((minutesOf(scene.at) + LATER_MINUTES) % MINUTES_PER_DAY !== last)
      faults.push(fault(`giờ cuối là ba giờ sau ${scene.at}`));
    if (clocks!.join() !== others!.join()) faults.push(fault('hai lối cùng giờ'));
    for (const { id, verdict, later } of ways) {
      const faced = later.moments.filter(({ face }) => face).length;
      if (later.moments.some(({ picture, pictureText }) => !picture !== !pictureText))
        faults.push(fault(`lựa chọn “${id}”: picture và pictureText đi cùng nhau`));
      if (later.moments.some(({ picture, face }) => !picture && !face))
        faults.push(fault(`lựa chọn “${id}”: lúc nào cũng có picture hoặc face`));
      if (gentle && verdict === 'safe' && faced === 0)
        faults.push(fault(`lựa chọn “${id}”: bài nhạy cảm cần mặt người giúp ở lối safe`));
      if (gentle && verdict !== 'safe' && faced > 0)
        faults.push(fault(`lựa chọn “${id}”: bài nhạy cảm không có mặt ai ở lối chưa safe`));
    }
    return faults;
  });
}

function faults(spec: BranchingScenarioSpec): string[] {
  const { story, roles } = spec;
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
  return [...found, ...forkFaults(spec).map((fault) => `story: ${fault}`)];
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
