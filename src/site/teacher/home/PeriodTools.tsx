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
  /** The class whose period it is; none where only a grade was said. */
  head: ClassHead | null;
  code: string;
  /** The one act that comes first on this page is here. */
  isFirst: boolean;
};

/**
 * Of a sensitive lesson each pupil has both ways in hand, also where two share a computer: the
 * choice is nobody else's.
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

/** Code, projector, papers of one lesson: what a teacher takes into the room. */
export function PeriodTools({ base, lesson, machines, head, code, isFirst }: Props) {
  const atComputers = hasComputers(machines);
  const link = linkOf(base, code);
  // Without computers the paper comes first, else what all of them see.
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
