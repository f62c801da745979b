import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { verdictOf } from '#core/questions/score.ts';
import type { ShellWords } from '../shell/shell-messages.ts';
import { Ear } from '../shell/AudioButton.tsx';
import { adoptCss } from '../../ui/adopt-css.ts';
import { Icon } from '../../ui/Sign.tsx';
import css from './story.css?inline';
import { walk, type StoryPath } from './story.ts';
import type { StorySpec } from './story-schema.ts';

type Props = {
  spec: StorySpec;
  path: StoryPath;
  go(path: StoryPath): void;
  settled: boolean;
  words: ShellWords;
  base: string;
  /** Label of the back button. */
  back: string;
  /** Replaces the spoken lines beside the choices: an app, a picture. */
  stage?: ComponentChildren;
  /** Replaces the list of choices, if some of them are always offered. */
  hand?: ComponentChildren;
  /** The stage shows the last act: its effect does not repeat it, and is below the stage. */
  showsAct?: boolean;
};

/** One scene: the effect of the last choice, the lines, the choices, and a back button. */
export function Story({ spec, path, go, settled, words, base, back, stage, hand, ...rest }: Props) {
  const { scene, taken } = walk(spec, path);
  const last = taken.at(-1);
  const verdict = last && verdictOf(last.verdict);
  const effect = verdict && (
    <p class={`story-effect ${verdict}`}>
      <b>{rest.showsAct ? words[verdict] : last.text}</b> {last.feedback}
    </p>
  );
  useEffect(() => adoptCss(css), []);
  const spot = useRef<HTMLDivElement>(null);
  const before = useRef(path.length);
  // A layout effect, before the next event: a quick second key must not reach the old choice's
  // place.
  useLayoutEffect(() => {
    if (before.current !== path.length) spot.current?.focus();
    before.current = path.length;
  }, [path.length]);

  return (
    <div class={stage && scene.choices ? 'story staged' : 'story'}>
      <div class="story-said" ref={spot} tabIndex={-1}>
        {!rest.showsAct && effect}
        {stage ??
          (!settled &&
            scene.say.map((line, at) => (
              <p key={at} class="bubble">
                {line.who !== '…' && <small>{line.who}</small>}
                {line.text}
              </p>
            )))}
        {rest.showsAct && effect}
      </div>
      {scene.choices && (
        <div class="story-choices">
          {scene.ask && (
            <p>
              <b>{scene.ask}</b>
            </p>
          )}
          {hand ??
            scene.choices.map((choice) => (
              <div key={choice.id} class="story-choice">
                <button class="card" onClick={() => go([...path, choice.id])}>
                  {choice.picture ? (
                    <img src={base + choice.picture} alt="" width="72" height="72" />
                  ) : (
                    stage && <Icon name={choice.sign ?? 'next'} large />
                  )}
                  {choice.text}
                </button>
                <Ear words={words} text={choice.text} />
              </div>
            ))}
          {path.length > 0 && (
            <button class="button" onClick={() => go(path.slice(0, -1))}>
              {back}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
