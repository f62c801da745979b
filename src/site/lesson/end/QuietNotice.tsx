import { useEffect, useState } from 'preact/hooks';
import { Ear } from '#player/activities/shell/AudioButton.tsx';
import type { Locale } from '#core/text/messages.ts';
import { quiet } from '../messages/quiet.ts';
import { hasHalf } from '#player/progress/quiet.ts';

type Props = {
  lang: Locale;
  /** The middle position, where “half” is stored. */ half: number;
  /** The position of the first scene. */ begins: number;
  /** The position of the first review question; absent if there is none. */ old?: number;
  /** True on the page of the other track. */ isOther?: boolean;
};

/**
 * Renders the two entries of a sensitive lesson, alike in everything. A pupil who has done the
 * first half can enter in the middle.
 */
export function Island({ lang, half, begins, old, isOther }: Props) {
  const [thisTrack, otherTrack] = isOther ? ['../', ''] : ['', '2/'];
  const words = quiet[lang];
  const [at, setAt] = useState(0);
  useEffect(
    () =>
      void hasHalf(document.documentElement.dataset.quiet!).then(
        (has) => has && setAt(half),
        () => {},
      ),
    [half],
  );
  return (
    <>
      <p class="doors">
        <a class="button" href={`${thisTrack}#b${begins}`}>
          {words.enter}
        </a>{' '}
        <Ear words={{ lang }} text={words.enter} />{' '}
        <a class="button" href={`${otherTrack}#b${begins}`}>
          {words.pass}
        </a>{' '}
        <Ear words={{ lang }} text={words.pass} />
      </p>
      {old && (
        <p>
          <a class="button quiet" href={`#b${old}`}>
            {words.old}
          </a>{' '}
          <Ear words={{ lang }} text={words.old} />
        </p>
      )}
      <p class="quiet-note">{words.keeps}</p>
      {/* Placed below, since it comes late: the entries must not move just before a press. */}
      {at > 0 && (
        <>
          <p role="status">{words.halfway}</p>
          <p class="doors">
            <a class="button" href={`${thisTrack}#b${at}`}>
              {words.enterHalf}
            </a>{' '}
            <a class="button" href={`${otherTrack}#b${at}`}>
              {words.passHalf}
            </a>
          </p>
        </>
      )}
    </>
  );
}
