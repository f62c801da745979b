import type { BookLesson, BookStep } from '#core/progress/portfolio.ts';
import { lessonsIn, openersIn } from '#curriculum/astro.ts';
import { shapeOf } from '#curriculum/shape.ts';
import type { RenderedLesson } from '#curriculum/shown.ts';
import { beginsAt, firstPicture, type Step } from '#curriculum/steps.ts';
import { readByPeople } from '../../lesson/clips.ts';

const rowOf = ({ does }: Step): BookStep[] =>
  does.what === 'read' || does.what === 'exit'
    ? [{ does: does.what }]
    : does.what === 'activity'
      ? [{ does: 'answer', item: does.id }]
      : [];

/** Returns a lesson's steps as rows of cloth. Review questions belong to other lessons. */
export const clothOf = (steps: readonly Step[]): BookStep[] => steps.flatMap(rowOf);

function bookLesson({
  id,
  text,
  steps,
  items,
  band,
  module,
  ...lesson
}: RenderedLesson): BookLesson {
  const picture = firstPicture(steps);
  return {
    lesson: id,
    band: band.id,
    title: text.screenTitle,
    ...(picture && { picture }),
    motif: module.motif,
    isStamped: band.grades[0]! < 6,
    isHeard: band.audio,
    says: text.tonight.replace(/^“|”$/g, ''),
    did: text.did,
    begins: beginsAt(steps),
    plays: steps.flatMap(({ title, does }, index) =>
      does.what === 'activity' && items[does.id]!.spec.use === 'core'
        ? [{ step: index + 1, title }]
        : [],
    ),
    steps: clothOf(steps),
    shape: shapeOf({ id, text, steps, items, band, module, ...lesson }),
  };
}

/**
 * Returns the data a portfolio fetches once there is work on this computer. Sensitive lessons have
 * no page in it.
 */
export const bookData = (): { people: string[]; lessons: BookLesson[] } => ({
  people: readByPeople(),
  lessons: [...openersIn('vi'), ...lessonsIn('vi')]
    .filter(({ spec }) => !spec.sensitive)
    .map(bookLesson),
});
