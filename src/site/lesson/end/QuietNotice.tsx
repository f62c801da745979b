import { useEffect, useState } from 'preact/hooks';
import { Ear } from '#player/activities/shell/AudioButton.tsx';
import type { Locale } from '#core/text/messages.ts';
import { quiet } from '../messages/quiet.ts';
import { hasHalf } from '#player/progress/quiet.ts';

type Props = {
  lang: Locale;
  /** The place in the middle, where “half” is kept. */ half: number;
  /** The place of the first scene. */ begins: number;
  /** The place of the first old question; absent where there is none. */ old?: number;
  /** True on the page of the other way. */ isOther?: boolean;
};

/**
 * The two doors of a sensitive lesson, alike in everything; from the middle for a pupil who has
 * done the first half.
 */
export function Island({ lang, half, begins, old, isOther }: Props) {
  const [own, other] = isOther ? ['../', ''] : ['', '2/'];
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
        <a class="button" href={`${own}#b${begins}`}>
          {words.enter}
        </a>{' '}
        <Ear words={{ lang }} text={words.enter} />{' '}
        <a class="button" href={`${other}#b${begins}`}>
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
      {/* Below, since it comes late: whoever is about to press a door must not find it moved. */}
      {at > 0 && (
        <>
          <p role="status">{words.halfway}</p>
          <p class="doors">
            <a class="button" href={`${own}#b${at}`}>
              {words.enterHalf}
            </a>{' '}
            <a class="button" href={`${other}#b${at}`}>
              {words.passHalf}
            </a>
          </p>
        </>
      )}
    </>
  );
}
