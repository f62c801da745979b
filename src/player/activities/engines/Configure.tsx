import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { configure } from './configure-messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import type { ViewProps } from '../shell/view.ts';
import type { Settings } from './configure.ts';
import css from './configure.css?inline';

type Props = Omit<ViewProps<unknown, Settings>, 'spec' | 'base' | 'item' | 'tries' | 'result'> & {
  /** Folder of the kind: the class its look hangs on. */
  look: string;
  /** The look's own sheet. */
  css: string;
  /** The made-up app's name, or whose plan it is. */
  head: ComponentChildren;
  /** What is said of it being practice; else the engine's own words. */
  note?: string;
  /** What comes of the settings: beside them on a wide screen, above them on a phone. */
  shows?: ComponentChildren;
  /** What can be set. */
  children: ComponentChildren;
};

/** A made-up app: what can be set, what comes of it, and the way back, which is always there. */
export function Configure({
  look,
  css: own,
  head,
  note,
  shows,
  children,
  answer,
  setAnswer,
  settled,
  words,
  announce,
}: Props) {
  const said = configure[words.lang];
  useEffect(() => (adoptCss(css), adoptCss(own)), [own]);
  const reset = () => {
    setAnswer({});
    announce(said.back);
  };
  return (
    <div class={`configure ${look}`}>
      <div class="configure-head">
        {head} <small>{note ?? said.practice}</small>
      </div>
      <div class={shows ? 'configure-panes' : undefined}>
        {shows && <div class="configure-shows">{shows}</div>}
        <div class="configure-set">
          {children}
          <button
            class="button configure-reset"
            disabled={settled || Object.keys(answer).length === 0}
            onClick={reset}
          >
            {said.reset}
          </button>
        </div>
      </div>
    </div>
  );
}
