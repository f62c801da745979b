import type { Score } from '#core/questions/score.ts';
import { gradeStory, sayStory, type StoryPath } from '../engines/story.ts';
import { talkStory } from '../engines/talk.ts';
import type { ChatSimSpec } from './schema.ts';

/** Ids of replies and acts from the start. Telling is “tell”, without the person told. */
export type ChatSimAnswer = StoryPath;

export const gradeChatSim = ({ story }: ChatSimSpec, answer: ChatSimAnswer): Score =>
  gradeStory(talkStory(story), answer);

export const sayChatSim = ({ story }: ChatSimSpec, answer: ChatSimAnswer): string =>
  sayStory(talkStory(story), answer);
