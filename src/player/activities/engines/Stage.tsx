import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ShellWords } from '../shell/shell-messages.ts';
import { scenes } from './scenes-messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import { Story } from './Story.tsx';
import css from './stage.css?inline';
import type { StoryPath } from './story.ts';
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
  /** The stage shows the last act: its effect does not repeat it, and is below the stage. */
  showsAct?: boolean;
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
