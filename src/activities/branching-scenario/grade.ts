import type { Score } from '../../domain/score.ts';
import { gradeStory, walk, type StoryPath } from '../engines/story.ts';
import type { BranchingScenarioSpec } from './schema.ts';

/** Choice ids from the start, one a scene. */
export type BranchingScenarioAnswer = StoryPath;

export const gradeBranchingScenario = (spec: BranchingScenarioSpec, answer: BranchingScenarioAnswer): Score => gradeStory(spec.story, answer);

export const sayBranchingScenario = (spec: BranchingScenarioSpec, answer: BranchingScenarioAnswer): string =>
  walk(spec.story, answer).taken.map(({ text }) => text).join(' → ');
