import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ShellWords } from '../shell/shell-messages.ts';
import { ordering } from './ordering-messages.ts';
import { scenes } from './scenes-messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import { Icon } from '../../ui/Sign.tsx';
import css from './app.css?inline';

type Props = {
  app: string;
  name: string;
  note?: string | undefined;
  kept: readonly string[];
  words: ShellWords;
  /** The notice that the app is for practice. */ practice?: string;
  beside?: ComponentChildren;
  children: ComponentChildren;
};

/**
 * An invented app: its bar, its messages, and below it the kept evidence. It contains no button.
 */
export function App({ app, name, note, kept, words, practice, beside, children }: Props) {
  useEffect(() => adoptCss(css), []);
  return (
    <>
      <div class="practice-app">
        <div class="app-name">
          <b>{app}</b>{' '}
          <span>
            {name}
            {note && ` · ${note}`}
          </span>{' '}
          {beside}
          <small>{practice ?? ordering[words.lang].practiceApp}</small>
        </div>
        {children}
      </div>
      {kept.length > 0 && (
        <div class="kept">
          <b>
            <Icon name="keep" /> {scenes[words.lang].kept}
          </b>
          <ul>
            {kept.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
