import { sheetsFor, type ComputerAccess, type PeriodLesson } from '#core/teaching/period.ts';
import { interpolate } from '#core/text/messages.ts';
import { home } from '../messages/home.ts';
import type { ClassHead } from '../state/class-books.ts';

type Props = {
  base: string;
  lesson: PeriodLesson;
  machines: ComputerAccess;
  /** The class of this period; null if only a grade was chosen. */
  head: ClassHead | null;
  /** True if printing is the page's primary action. */
  isMain: boolean;
};

/**
 * Returns the text on how many sheets to print. Of a sensitive lesson each pupil gets both tracks,
 * even if two share a computer: the choice is private.
 */
function sheetsWords({ lesson, machines, head }: Props): string {
  const { isSensitive, isTwoSided } = lesson;
  if (isTwoSided)
    return head ? interpolate(home.sheetsTwoSided, { n: head.pupils }) : home.sheetsTwoSidedUnknown;
  const isShared = machines === 'shared' || machines === 'half';
  if (!head)
    return isSensitive ? home.sheetsQuietUnknown : isShared ? home.sheetsPair : home.sheetsUnknown;
  const words = isSensitive ? home.sheetsQuiet : isShared ? home.sheetsShared : home.sheets;
  return interpolate(words, { n: sheetsFor(machines, head.pupils, isSensitive) });
}

/** Shows what to print for a period, and how many. */
export function PeriodPapers(props: Props) {
  const { base, lesson, isMain } = props;
  return (
    <div class="period-papers">
      <p class="small">{sheetsWords(props)}</p>
      <p class="acts row screen-only">
        <a
          class={isMain ? 'button main' : 'button'}
          href={`${base}teachers/worksheets/${lesson.id}/`}
        >
          {lesson.isTwoSided ? home.printTwoSided : home.print}
        </a>
        {lesson.isSensitive && !lesson.isTwoSided && (
          <a class="button" href={`${base}teachers/worksheets/${lesson.id}/2/`}>
            {home.printOther}
          </a>
        )}
        <a class="button" href={`${base}teachers/keys/${lesson.id}/`}>
          {home.key}
        </a>
      </p>
    </div>
  );
}
