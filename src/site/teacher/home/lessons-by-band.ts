import { bandsInOrder, lessonsIn } from '#curriculum/astro.ts';
import { shownTitle, type RenderedLesson } from '#curriculum/shown.ts';

type Listed = { id: string; title: string };

const byBand = <Entry>(
  of: (lesson: RenderedLesson) => Entry,
): { name: string; lessons: Entry[] }[] =>
  bandsInOrder().map(({ id, name }) => ({
    name: name.vi,
    lessons: lessonsIn('vi')
      .filter(({ band }) => band.id === id)
      .map(of),
  }));

const listed = (lesson: RenderedLesson): Listed => ({ id: lesson.id, title: shownTitle(lesson) });

/** Returns the plan's written lessons by band, with the titles used on shared screens. */
export const lessonsByBand = (): { name: string; lessons: Listed[] }[] => byBand(listed);

/** Returns the same with the question of each talk; empty if a lesson has no talk yet. */
export const talksByBand = (): { name: string; lessons: (Listed & { tonight: string })[] }[] =>
  byBand((lesson) => ({ ...listed(lesson), tonight: lesson.family?.front.tonight ?? '' }));
