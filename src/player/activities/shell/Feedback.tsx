import { useEffect, useRef } from 'preact/hooks';
import type { Scored } from '#core/questions/score.ts';
import type { ShellWords } from './shell-messages.ts';
import { $clips } from '../../audio/clips.ts';
import { $listen } from '../../audio/listen.ts';
import { Icon } from '../../ui/Sign.tsx';
import { useLazyStore } from '../../ui/use-late-part.ts';
import { Ear } from './AudioButton.tsx';
import { Flagged } from './Flagged.tsx';

type Props = {
  result: Scored | null;
  /** True for a story, which is practised, not answered. */ isStory?: boolean;
  heading: string;
  hint: string | null;
  way: string | null;
  said: string;
  words: ShellWords;
};

/**
 * The feedback, in the book's two cells. Its live region exists from the start and changes once an
 * answer.
 */
export function Feedback({ result, isStory, heading, hint, way, said, words }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const listen = useLazyStore($listen);
  const clips = useLazyStore($clips);
  const hasEars = listen !== null && clips !== null;
  // On a lab screen of 625 px the feedback would be below the bar; on a slow line an audio button
  // arrives later and makes it taller. Not for an answer restored with the page.
  // The button for the way has gone with the focus when its text appears.
  useEffect(() => {
    const remark = place.current?.firstElementChild;
    const isHere = place.current?.closest('.step')?.contains(document.activeElement);
    if (!result || !remark || !(isHere || way)) return;
    const isTall = remark.clientHeight > innerHeight * 0.6;
    remark.scrollIntoView({ block: isTall ? 'start' : 'nearest' });
  }, [result, way, hasEars]);
  return (
    <div class="remark-place" role="status" ref={place}>
      {result ? (
        <div class={`remark ${result.verdict}`}>
          <div>
            <Icon name={isStory || result.verdict === 'right' ? 'done' : 'ask'} large />
            <b>{heading}</b>
            <Ear words={words} text={[...result.feedback, hint].filter(Boolean).join(' ')} />
          </div>
          <div>
            {result.feedback.map((line) => (
              <p key={line}>
                <Flagged text={line} />
              </p>
            ))}
            {hint && (
              <p>
                <b>{words.hint}</b> {hint}
              </p>
            )}
            {way && (
              <p>
                <b>{words.way}</b> {way}
              </p>
            )}
          </div>
        </div>
      ) : (
        <span class="unseen">{said}</span>
      )}
    </div>
  );
}
