import type { ItemBase } from '#core/questions/activity.ts';
import type { Verdict } from '#core/questions/score.ts';
import type { ShellWords } from '../shell/shell-messages.ts';
import type { KindView } from '../shell/view.ts';
import { rehearsal } from './rehearsal-messages.ts';
import { scenes } from './scenes-messages.ts';
import { gradeStory, sayStory, spokenScene, type StoryPath } from './story.ts';
import type { StorySpec } from './story-schema.ts';

/**
 * Returns a story's own labels: a fully safe path counts as a right answer, any other as practised.
 */
export const storyWords = (words: ShellWords, verdict?: Verdict) => {
  const { rehearse, rehearsed } = rehearsal[words.lang];
  return { rehearse, rehearsed: verdict === 'right' ? words.right : rehearsed };
};

/** The view members shared by all staged stories. */
export const stagedView = <Spec extends ItemBase>(
  storyOf: (spec: Spec) => StorySpec,
): Omit<KindView<Spec, StoryPath>, 'View' | 'advance'> => ({
  initialAnswer: () => [],
  grade: (spec, path) => gradeStory(storyOf(spec), path),
  describeAnswer: (spec, path) => sayStory(storyOf(spec), path),
  pendingLabel: (words) => scenes[words.lang].pick,
  spokenTexts: (spec, path) => spokenScene(storyOf(spec), path),
  solution: () => '',
  persists: 'answer',
  story: storyWords,
});
