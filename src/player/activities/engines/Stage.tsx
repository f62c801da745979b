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

/** A story with a stage: left on a wide screen, above on a phone; the choices are beside it. */
export function Stage({ children, ...story }: Props) {
  useEffect(() => adoptCss(css), []);
  return <Story {...story} back={scenes[story.words.lang].back} stage={children} />;
}

/**
 * One line by the narrator, a character, or the main child. `named`: the speaker's name is visible
 * elsewhere.
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
