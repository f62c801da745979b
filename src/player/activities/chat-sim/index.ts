import type { Kind } from '#core/questions/kind.ts';
import { talkFaults } from '../engines/talk-faults.ts';
import { gradeChatSim, sayChatSim, type ChatSimAnswer } from './grade.ts';
import { chatSimSpec, type ChatSimSpec } from './schema.ts';

function faults({ story, people, me }: ChatSimSpec): string[] {
  const found = talkFaults(story, people);
  const { acts } = story;
  if (!acts.stop) found.push('acts thiếu stop: lúc nào cũng dừng được');
  if (acts['hang-up'] ?? acts.check) found.push('hang-up, check chỉ dùng ở call-sim');
  if (new Set([acts.keep, acts.block, acts.report].map(Boolean)).size > 1)
    found.push('keep, block, report: cả ba, hoặc không việc nào');
  if (people.some(({ harms }) => harms) && !acts.keep)
    found.push('có người gây hại thì cần cả keep, block, report');
  if (people.some(({ name }) => name === me)) found.push(`me “${me}” trùng tên với người nhắn tới`);
  return found.map((fault) => `story: ${fault}`);
}

export const chatSim: Kind<ChatSimSpec, ChatSimAnswer> = {
  name: 'chat-sim',
  taskType: 'situation',
  spec: chatSimSpec,
  grade: gradeChatSim,
  say: sayChatSim,
  validate: faults,
  rolePlay: 'whole',
};
