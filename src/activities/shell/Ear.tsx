import type { FunctionComponent } from 'preact';
import type { ShellWords } from '../../messages/activities/shell.ts';
import { $clips } from '../../state/clips.ts';
import { $listen } from '../../state/listen.ts';
import { useStore } from '../../ui/use-store.ts';
import type { ListenProps } from './ListenButton.tsx';

/** An ear beside one choice, on pages for children who do not read yet; nowhere else. */
export function Ear({ words, text }: { words: Pick<ShellWords, 'lang'>; text: string }) {
  const Listen = useStore($listen) as FunctionComponent<ListenProps> | null;
  return useStore($clips) && Listen ? <Listen words={words} texts={[text]} of={text} /> : null;
}
