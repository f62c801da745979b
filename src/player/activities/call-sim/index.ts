import type { Kind } from '#core/questions/kind.ts';
import { talkFaults } from '../engines/talk-faults.ts';
import { actsAt } from '../engines/talk.ts';
import { gradeCallSim, sayCallSim, type CallSimAnswer } from './grade.ts';
import { callSimSpec, type CallSimSpec } from './schema.ts';

function faults({ story, people, steps }: CallSimSpec): string[] {
  const found = talkFaults(story, people);
  const { acts, scenes, start } = story;
  if (acts.stop ?? acts.block ?? acts.report)
    found.push('stop, block, report chỉ dùng ở chat-sim; ở đây dừng là hang-up');
  if (!acts['hang-up']) found.push('acts thiếu hang-up: lúc nào cũng gác máy được');
  for (const { id, shown, known } of people)
    if (shown && known !== false) found.push(`người “${id}”: có shown thì known là false`);
  for (const [at, { replies, step }] of Object.entries(scenes)) {
    const hangUp = replies && actsAt(story, at).find(({ id }) => id === 'hang-up');
    if (hangUp && hangUp.verdict !== 'safe')
      found.push(`cảnh “${at}”: hang-up thì verdict là safe; gác máy lúc nào cũng an toàn`);
    if (hangUp && at === start && hangUp.goto === at)
      found.push('hang-up phải dẫn ra khỏi cuộc gọi (goto)');
    if (step && step > (steps?.length ?? 0))
      found.push(`cảnh “${at}”: step ${step} không có trong steps`);
  }
  return found.map((fault) => `story: ${fault}`);
}

export const callSim: Kind<CallSimSpec, CallSimAnswer> = {
  name: 'call-sim',
  taskType: 'situation',
  spec: callSimSpec,
  grade: gradeCallSim,
  say: sayCallSim,
  validate: faults,
  rolePlay: 'whole',
};
