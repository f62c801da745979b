import type { FunctionComponent } from 'preact';
import type { ShellWords } from './shell-messages.ts';
import { $clips } from '../../audio/clips.ts';
import { $listen } from '../../audio/listen.ts';
import { useLazyStore } from '../../ui/use-late-part.ts';
import type { ListenProps } from './ListenButton.tsx';

type Props = {
  words: Pick<ShellWords, 'lang'>;
  text: string;
  /** The texts to read, if more than `text`. */ texts?: string[];
};

/** An audio button beside one choice, only on pages for children who do not read yet. */
export function Ear({ words, text, texts = [text] }: Props) {
  const Listen = useLazyStore($listen) as FunctionComponent<ListenProps> | null;
  const clips = useLazyStore($clips);
  return clips && Listen ? <Listen words={words} texts={texts} of={text} /> : null;
}
