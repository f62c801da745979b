import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '#core/progress/profile.ts';
import { progressOf, type LessonShape } from '#core/progress/progress.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { cards } from '../../pupil/messages/cards.ts';
import { Icon } from '#player/ui/Sign.tsx';
import { $attempts } from '#player/progress/attempts.ts';
import { $current } from '#player/progress/current-lesson.ts';
import { openStore } from '#player/progress/open-store.ts';
import { $activeProfile } from '#player/profiles/active-profile.ts';
import { useCards } from '../../pupil/profiles/use-cards.ts';

type Props = {
  base: string;
  lang: Locale;
  lesson: string;
  shape: LessonShape;
  minutes: number;
  /** The position of its first scene, which is its step 1. */
  begins: number;
  /**
   * On a grade page, how the lesson to continue looks: on a road it shows the profile's animal and
   * “Học tiếp”; a case only has its edge, since the button is at the top.
   */
  on?: 'road' | 'case';
};

/** Shows the active profile's progress in one lesson of the list. */
export function Island(props: Props) {
  const current = useStore($current);
  const { seated } = useCards();
  const { base, lang, lesson, on } = props;
  const isCurrent = on !== undefined && current === lesson;
  const mark = useRef<HTMLElement>(null);
  // Mark the lesson's row by a class, not by `:has()`: Firefox supports that only from 121.
  useEffect(() => {
    const row = isCurrent ? mark.current?.closest('li') : null;
    const [village, road] = [row?.closest('.village'), row?.closest('.roads')];
    row?.classList.add('current');
    // In a village this lesson is large, and nothing else is “Bắt đầu” (`road-page.css`).
    village?.classList.add('leads');
    road?.classList.add('goes-on');
    return () => {
      row?.classList.remove('current');
      village?.classList.remove('leads');
      road?.classList.remove('goes-on');
    };
  }, [isCurrent]);
  if (on === 'case')
    return (
      <span ref={mark}>
        <State {...props} />
      </span>
    );
  if (!isCurrent) return <State {...props} />;
  return (
    <>
      {seated && (
        <img
          class="here"
          src={`${base}pictures/${seated.picture}.svg`}
          alt={seated.name}
          width="74"
          height="74"
        />
      )}
      <a
        class="button main"
        id="dang-hoc"
        ref={mark as RefObject<HTMLAnchorElement>}
        href={`${base}lessons/${lesson}/`}
      >
        {cards[lang].goOn}
      </a>
      <State {...props} />
    </>
  );
}

function State({ lang, lesson, shape, minutes, begins, on }: Props) {
  const words = cards[lang];
  const attempts = useStore($attempts);
  const { profile } = useStore($activeProfile);
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    void openStore()
      .then((store) => store.workOf(profile))
      .then(({ places }) => setPlace(places.find((row) => row.lesson === lesson) ?? null));
  }, [profile, lesson]);
  const progress = progressOf(
    attempts.filter((attempt) => attempt.lesson === lesson),
    shape,
  );
  if (progress.state === 'done')
    return (
      <span class="state done">
        <Icon name="done" />
        {words.done}
      </span>
    );
  if (place?.half) return <span class="state started">{words.startedOnly}</span>;
  if (on !== 'case' && place && place.step >= begins && place.step > 1)
    return (
      <span class="state started">
        {interpolate(words.started, { n: place.step - begins + 1 })}
      </span>
    );
  if ((place && place.step > 1) || progress.state === 'started')
    return <span class="state started">{words.startedOnly}</span>;
  if (on === 'case') return <span class="state">{words.notBegun}</span>;
  return <span class="state">{interpolate(words.minutes, { n: minutes })}</span>;
}
