import type { Score } from '#core/questions/score.ts';
import { gradeStory, sayStory, type StoryPath } from '../engines/story.ts';
import { talkStory } from '../engines/talk.ts';
import type { CallSimSpec } from './schema.ts';

/** Ids of the replies and acts from the start. */
export type CallSimAnswer = StoryPath;

export const gradeCallSim = ({ story }: CallSimSpec, answer: CallSimAnswer): Score =>
  gradeStory(talkStory(story), answer);

export const sayCallSim = ({ story }: CallSimSpec, answer: CallSimAnswer): string =>
  sayStory(talkStory(story), answer);
