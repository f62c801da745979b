import { equally } from '#core/questions/guesses.ts';
import { optionKey } from '#core/questions/key.ts';
import type { Kind } from '#core/questions/kind.ts';
import { optionFaults } from '#core/questions/option-faults.ts';
import { gradeChatReply, sayChatReply, type ChatReplyAnswer } from './grade.ts';
import { chatReplySpec, type ChatReplySpec } from './schema.ts';

function faults({ messages, options, people = [] }: ChatReplySpec): string[] {
  const found = optionFaults(options, 'one');
  for (const { text, picture, pictureText } of messages)
    if (Boolean(picture) !== Boolean(pictureText))
      found.push(`tin “${text}”: picture và pictureText đi cùng nhau`);
  for (const { name } of people)
    if (!messages.some(({ from }) => from === name))
      found.push(`people “${name}” không nhắn tin nào`);
  if (options.some(({ act }, index) => act && options.slice(0, index).some((one) => !one.act)))
    found.push('lựa chọn có act (dừng, chặn) đặt trước các lời nhắn');
  return found;
}

export const chatReply: Kind<ChatReplySpec, ChatReplyAnswer> = {
  name: 'chat-reply',
  taskType: 'reply',
  spec: chatReplySpec,
  grade: gradeChatReply,
  say: sayChatReply,
  validate: faults,
  guesses: ({ options }) => equally(options.map(({ id }) => [id])),
  answerKey: ({ options }) => optionKey(options),
};
