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

/** Lessons of the plan with a text, by band, as a list on a shared screen names them. */
export const lessonsByBand = (): { name: string; lessons: Listed[] }[] => byBand(listed);

/** The same, each with the question of its talk; empty where a lesson has none yet. */
export const talksByBand = (): { name: string; lessons: (Listed & { tonight: string })[] }[] =>
  byBand((lesson) => ({ ...listed(lesson), tonight: lesson.family?.front.tonight ?? '' }));
