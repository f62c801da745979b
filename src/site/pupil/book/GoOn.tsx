import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { ListenButton } from '#player/activities/shell/ListenButton.tsx';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { book } from '../messages/book.ts';
import { assign } from '../../teacher/messages/assign.ts';
import { getAssignment } from '#player/progress/assigned.ts';
import { $attempts } from '#player/progress/attempts.ts';
import { $clips } from '#player/audio/clips.ts';
import { clipsOfPage } from '#player/audio/page-clips.ts';
import { $current, followCurrent } from '#player/progress/current-lesson.ts';
import { ownLessons, type BookData } from './book-data.ts';
import { useLatest } from '#player/ui/use-latest.ts';

type Props = { base: string; lang: Locale; data: BookData };

/**
 * Renders the single link to continue: to this pupil's next lesson, or with an open class code to
 * the class's lessons.
 */
export function GoOn({ base, lang, data: { lessons, people } }: Props) {
  const current = useStore($current);
  const last = useStore($attempts).findLast(({ lesson }) =>
    lessons.some((listed) => listed.lesson === lesson),
  );
  const bandLessons = ownLessons(lessons, last?.lesson);
  const latest = useLatest(bandLessons);
  const band = bandLessons[0]?.band;
  useEffect(() => void (band && followCurrent(latest.current)), [band, latest]);
  const words = book[lang];
  const lesson = bandLessons.find((listed) => listed.lesson === current);
  const isHeard = lesson?.isHeard;
  const recorded = people.join(' ');
  useEffect(() => {
    if (isHeard) $clips.set(clipsOfPage(recorded, base));
  }, [isHeard, recorded, base]);
  if (getAssignment())
    return (
      <a class="button main" href={`${base}learn/`}>
        {assign[lang].ours}
      </a>
    );
  return lesson ? (
    <>
      <a class="button main" href={`${base}lessons/${lesson.lesson}/`}>
        {interpolate(words.goOn, { title: lesson.title })}
      </a>
      {lesson.isHeard && <ListenButton words={{ lang }} texts={[lesson.title]} of={lesson.title} />}
    </>
  ) : (
    <a class="button main" href={`${base}learn/`}>
      {words.choose}
    </a>
  );
}
