import { bandsInOrder, lessonsIn } from '../content/astro.ts';
import { shownTitle } from '../content/shown.ts';

/** Lessons of the plan with a text, by band, as a list on a shared screen names them. */
export const lessonsByBand = (): { name: string; lessons: { id: string; title: string }[] }[] =>
  bandsInOrder().map(({ id, name }) => ({
    name: name.vi,
    lessons: lessonsIn('vi')
      .filter(({ band }) => band.id === id)
      .map((lesson) => ({ id: lesson.id, title: shownTitle(lesson) })),
  }));
