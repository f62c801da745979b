import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { verdictOf, type Verdict } from '#core/questions/score.ts';
import type { ShellWords } from '../shell/shell-messages.ts';
import { Ear } from '../shell/AudioButton.tsx';
import { rehearsal } from './rehearsal-messages.ts';
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
  /** The word of the way back. */
  back: string;
  /** What stands in place of the said lines, beside the choices: an app, a picture. */
  stage?: ComponentChildren;
  /** What stands in place of the list of choices, where some of them are always at hand. */
  hand?: ComponentChildren;
};

/**
 * One scene: what the last choice led to, what is said now, what can be answered, and a way back.
 */
export function Story({ spec, path, go, settled, words, base, back, stage, hand }: Props) {
  const { scene, taken } = walk(spec, path);
  const last = taken.at(-1);
  useEffect(() => adoptCss(css), []);
  const spot = useRef<HTMLDivElement>(null);
  const before = useRef(path.length);
  // Before the next event, not after the paint: a quick second key must not fall where the old
  // choice stood.
  useLayoutEffect(() => {
    if (before.current !== path.length) spot.current?.focus();
    before.current = path.length;
  }, [path.length]);

  return (
    <div class={stage && scene.choices ? 'story staged' : 'story'}>
      <div class="story-said" ref={spot} tabIndex={-1}>
        {last && (
          <p class={`story-effect ${verdictOf(last.verdict)}`}>
            <b>{last.text}</b> {last.feedback}
          </p>
        )}
        {stage ??
          (!settled &&
            scene.say.map((line, at) => (
              <p key={at} class="bubble">
                {line.who !== '…' && <small>{line.who}</small>}
                {line.text}
              </p>
            )))}
      </div>
      {scene.choices && (
        <div class="story-choices">
          {scene.ask && (
            <p>
              <b>{scene.ask}</b>
            </p>
          )}
          {hand ??
            scene.choices.map((each) => (
              <div key={each.id} class="story-choice">
                <button class="card" onClick={() => go([...path, each.id])}>
                  {each.picture ? (
                    <img src={base + each.picture} alt="" width="72" height="72" />
                  ) : (
                    stage && <Icon name={each.sign ?? 'next'} large />
                  )}
                  {each.text}
                </button>
                <Ear words={words} text={each.text} />
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

/**
 * How a story speaks of itself: when every step was safe as any right answer, else as something
 * practised.
 */
export const storyWords = (words: ShellWords, verdict?: Verdict) => {
  const { rehearse, rehearsed } = rehearsal[words.lang];
  return { rehearse, rehearsed: verdict === 'right' ? words.right : rehearsed };
};
