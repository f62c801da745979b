import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { configure } from './configure-messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import type { ViewProps } from '../shell/view.ts';
import type { Settings } from './configure.ts';
import css from './configure.css?inline';

type Props = Omit<ViewProps<unknown, Settings>, 'spec' | 'base' | 'item' | 'tries' | 'result'> & {
  /** The kind's folder, used as CSS class. */
  look: string;
  /** The kind's style sheet. */
  css: string;
  /** The invented app's name, or the plan's owner; absent where the settings are a drawn phone. */
  head?: ComponentChildren;
  /** The notice that it is practice; by default the engine's. */
  note?: string;
  /** The effects of the settings: beside them on a wide screen, above them on a phone. */
  shows?: ComponentChildren;
  /** Below the effects on a wide screen, below the settings on a phone. */
  below?: ComponentChildren;
  /** The settings. */
  children: ComponentChildren;
};

/** An invented app: its settings, their effects, and a reset button, which is always there. */
export function Configure({
  look,
  css: kindCss,
  head,
  note,
  shows,
  below,
  children,
  answer,
  setAnswer,
  settled,
  words,
  announce,
}: Props) {
  const said = configure[words.lang];
  useEffect(() => (adoptCss(css), adoptCss(kindCss)), [kindCss]);
  const reset = () => {
    setAnswer({});
    announce(said.back);
  };
  return (
    <div class={head ? `configure framed ${look}` : `configure ${look}`}>
      {head && (
        <div class="configure-head">
          {head} <small>{note ?? said.practice}</small>
        </div>
      )}
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
        {below && <div class="configure-below">{below}</div>}
      </div>
    </div>
  );
}
