import {
  hasComputers,
  sheetsFor,
  type ComputerAccess,
  type PeriodLesson,
} from '#core/teaching/period.ts';
import { interpolate } from '#core/text/messages.ts';
import { home } from '../messages/home.ts';
import type { ClassHead } from '../state/class-books.ts';
import { inGroups } from '#core/codes/assign-code.ts';
import { qrSvg } from '#core/codes/qr.ts';
import { linkOf } from '../../pupil/assigned/AssignedCode.tsx';

type Props = {
  base: string;
  lesson: PeriodLesson;
  machines: ComputerAccess;
  /** The class of this period; null if only a grade was chosen. */
  head: ClassHead | null;
  code: string;
  /** True if the page's primary action is here. */
  isFirst: boolean;
};

/**
 * Returns the text on how many sheets to print. Of a sensitive lesson each pupil gets both tracks,
 * even if two share a computer: the choice is private.
 */
function sheetsWords(
  lesson: PeriodLesson,
  machines: ComputerAccess,
  head: ClassHead | null,
): string {
  const { isSensitive, isTwoSided } = lesson;
  if (isTwoSided)
    return head ? interpolate(home.sheetsTwoSided, { n: head.pupils }) : home.sheetsTwoSidedUnknown;
  const isShared = machines === 'shared' || machines === 'half';
  if (!head)
    return isSensitive ? home.sheetsQuietUnknown : isShared ? home.sheetsPair : home.sheetsUnknown;
  const words = isSensitive ? home.sheetsQuiet : isShared ? home.sheetsShared : home.sheets;
  return interpolate(words, { n: sheetsFor(machines, head.pupils, isSensitive) });
}

/** Shows code, projector and papers of one lesson: what a teacher takes into the room. */
export function PeriodTools({ base, lesson, machines, head, code, isFirst }: Props) {
  const atComputers = hasComputers(machines);
  const link = linkOf(base, code);
  // Without computers the paper comes first, else the projector.
  const main = isFirst ? (machines === 'none' ? 'print' : 'show') : null;
  return (
    <div class={atComputers ? 'tools three' : 'tools'}>
      {atComputers && (
        <div class="tool with-code">
          {link && (
            <div class="qr" aria-hidden="true" dangerouslySetInnerHTML={{ __html: qrSvg(link) }} />
          )}
          <div>
            <h3>{home.code}</h3>
            <p class="code">{inGroups(code)}</p>
            <p class="small">
              {head ? interpolate(home.codeForClass, { name: head.about.name }) : null}{' '}
              {link ? home.scan : home.codeHow}{' '}
              <a
                class="screen-only"
                href={`${base}teachers/assign/${head ? `#lop-${head.about.number}` : ''}`}
              >
                {home.assignOther}
              </a>
            </p>
          </div>
        </div>
      )}
      {machines !== 'none' && (
        <div class="tool screen-only">
          <div>
            <h3>{home.showTitle}</h3>
            <p class="small">{home.showHow}</p>
            <a
              class={main === 'show' ? 'button main' : 'button'}
              href={`${base}teachers/show/${lesson.id}/`}
            >
              {home.show}
            </a>
          </div>
        </div>
      )}
      <div class="tool">
        <div>
          <h3>{lesson.isTwoSided ? home.twoSidedTitle : home.printTitle}</h3>
          <p class="small">{sheetsWords(lesson, machines, head)}</p>
          <p class="acts row screen-only">
            <a
              class={main === 'print' ? 'button main' : 'button'}
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
      </div>
    </div>
  );
}
