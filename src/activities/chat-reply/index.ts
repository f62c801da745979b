import { equally } from '../../domain/guesses.ts';
import { optionKey } from '../../domain/key.ts';
import type { Kind } from '../../domain/kind.ts';
import { optionFaults } from '../../domain/option-faults.ts';
import { gradeChatReply, sayChatReply, type ChatReplyAnswer } from './grade.ts';
import { chatReplySpec, type ChatReplySpec } from './schema.ts';

export const chatReply: Kind<ChatReplySpec, ChatReplyAnswer> = {
  name: 'chat-reply',
  asks: 'reply',
  spec: chatReplySpec,
  grade: gradeChatReply,
  say: sayChatReply,
  faults: (spec) => optionFaults(spec.options, 'one'),
  guesses: ({ options }) => equally(options.map(({ id }) => [id])),
  key: ({ options }) => optionKey(options),
};
