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
  /** Says that it is one to practise with. */ practice?: string;
  beside?: ComponentChildren;
  children: ComponentChildren;
};

/**
 * An invented app: its bar, what is said in it, and below it what has been kept so far. No button
 * stands inside.
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
            {kept.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
