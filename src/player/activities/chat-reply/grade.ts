import { gradePick, sayPicks } from '#core/questions/options.ts';
import type { Score } from '#core/questions/score.ts';
import type { ChatReplySpec } from './schema.ts';

/** The id of the picked reply; empty before a pick. */
export type ChatReplyAnswer = string[];

export const gradeChatReply = (spec: ChatReplySpec, answer: ChatReplyAnswer): Score =>
  gradePick(spec, answer[0] ?? null);

export const sayChatReply = (spec: ChatReplySpec, answer: ChatReplyAnswer): string =>
  sayPicks(spec, answer);
