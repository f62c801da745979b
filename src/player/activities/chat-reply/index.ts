import { equally } from '#core/questions/guesses.ts';
import { optionKey } from '#core/questions/key.ts';
import type { Kind } from '#core/questions/kind.ts';
import { optionFaults } from '#core/questions/option-faults.ts';
import { gradeChatReply, sayChatReply, type ChatReplyAnswer } from './grade.ts';
import { chatReplySpec, type ChatReplySpec } from './schema.ts';

export const chatReply: Kind<ChatReplySpec, ChatReplyAnswer> = {
  name: 'chat-reply',
  taskType: 'reply',
  spec: chatReplySpec,
  grade: gradeChatReply,
  say: sayChatReply,
  validate: (spec) => optionFaults(spec.options, 'one'),
  guesses: ({ options }) => equally(options.map(({ id }) => [id])),
  answerKey: ({ options }) => optionKey(options),
};
