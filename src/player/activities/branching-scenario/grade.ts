import type { Score } from '#core/questions/score.ts';
import { gradeStory, sayStory, type StoryPath } from '../engines/story.ts';
import type { BranchingScenarioSpec } from './schema.ts';

/** Ids of the choices from the start, one a scene. */
export type BranchingScenarioAnswer = StoryPath;

export const gradeBranchingScenario = (
  spec: BranchingScenarioSpec,
  answer: BranchingScenarioAnswer,
): Score => gradeStory(spec.story, answer);

export const sayBranchingScenario = (
  spec: BranchingScenarioSpec,
  answer: BranchingScenarioAnswer,
): string => sayStory(spec.story, answer);
