import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ItemBase } from '#core/questions/activity.ts';
import type { ShellWords } from '../shell/shell-messages.ts';
import { scenes } from './scenes-messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import type { KindView } from '../shell/view.ts';
import { Story, storyWords } from './Story.tsx';
import css from './stage.css?inline';
import { gradeStory, sayStory, spokenScene, type StoryPath } from './story.ts';
import type { Scene, StorySpec } from './story-schema.ts';

type Props = {
  spec: StorySpec;
  path: StoryPath;
  go(path: StoryPath): void;
  settled: boolean;
  words: ShellWords;
  base: string;
  children: ComponentChildren;
  hand?: ComponentChildren;
};

/**
 * A story seen where it happens: the stage on the left, on a phone above, and beside it what one
 * can do.
 */
export function Stage({ children, ...story }: Props) {
  useEffect(() => adoptCss(css), []);
  return <Story {...story} back={scenes[story.words.lang].back} stage={children} />;
}

/**
 * One line: told by the story, said by someone, or by the child we follow. `named`: who it is can
 * be seen elsewhere.
 */
export const Line = ({ who, text, own, named }: Scene['say'][number] & { named?: boolean }) =>
  who === '…' ? (
    <p class="told">{text}</p>
  ) : (
    <p class={own ? 'bubble own' : 'bubble'}>
      <small class={named ? 'unseen' : undefined}>{who}</small>
      {text}
    </p>
  );

/** What the views of all staged stories have alike. */
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
