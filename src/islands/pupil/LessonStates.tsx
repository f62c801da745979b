import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../../ui/use-store.ts';
import type { Place } from '../../domain/profile.ts';
import { progressOf, type LessonShape } from '../../domain/progress.ts';
import { fill, type Lang } from '../../messages/area.ts';
import { cards } from '../../messages/pupil/cards.ts';
import { Sign } from '../../ui/Sign.tsx';
import { $attempts } from '../../state/attempts.ts';
import { openStore } from '../../state/open-store.ts';
import { $seat } from '../../state/seat.ts';

type Props = { lang: Lang; lesson: string; shape: LessonShape; minutes: number };

/** How far the pupil at this seat is in one lesson of the list. */
export function Island({ lang, lesson, shape, minutes }: Props) {
  const words = cards[lang];
  const attempts = useStore($attempts);
  const { profile } = useStore($seat);
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    void openStore()
      .then((store) => store.everything())
      .then(({ places }) =>
        setPlace(places.find((each) => each.profile === profile && each.lesson === lesson) ?? null),
      );
  }, [profile]);
  const progress = progressOf(
    attempts.filter((each) => each.lesson === lesson),
    shape,
  );
  if (progress.state === 'done')
    return (
      <span class="state done">
        <Sign name="done" />
        {words.done}
      </span>
    );
  if (place?.half) return <span class="state started">{words.startedOnly}</span>;
  if (place && place.step > 1)
    return <span class="state started">{fill(words.started, { n: place.step })}</span>;
  if (progress.state === 'started') return <span class="state started">{words.startedOnly}</span>;
  return <span class="state">{fill(words.minutes, { n: minutes })}</span>;
}
