// What stands beside a lesson's plan as a file: what it is called, and what its paper is given.
import { phoneNumbers } from '../content/astro.ts';
import { isOpener } from '../content/schema/curriculum.ts';
import { shownTitle, type ShownLesson } from '../content/shown.ts';
import { prints } from '../messages/teacher/prints.ts';
import { show } from '../messages/teacher/show.ts';
import { teaching } from '../messages/teacher/teaching.ts';
import { withoutMarks } from '../search/spelling.ts';
import { aiLine } from './ai-codes.ts';
import type { PlanGiven } from './plan-paper.ts';
import { printName, printsOf } from './prints.ts';
import { sheetPath, WHEN_A_CHILD_TELLS } from './sheets.ts';
import { frameworksHere } from './skill-map.ts';

/**
 * What the file is called where it is saved. A sensitive lesson's is its neutral name: others look
 * into that folder, too.
 */
export const planFileName = (content: ShownLesson): string =>
  `ke-hoach-${withoutMarks(shownTitle(content).toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

export const planFilePath = (content: ShownLesson): string =>
  `/teachers/plans/${content.id}/${planFileName(content)}.docx`;

const pathShown = (href: string): string => href.replace(/^\//, '');

export function planGiven(content: ShownLesson): PlanGiven {
  const { id, spec } = content;
  return {
    numbers: phoneNumbers(),
    ai: isOpener(spec) ? null : aiLine(frameworksHere().ai2422, spec.ai2422, 'vi'),
    places: [
      { name: teaching.vi.lesson, path: `lessons/${id}/` },
      ...(isOpener(spec)
        ? []
        : [
            { name: show.vi.go, path: `teachers/show/${id}/` },
            ...printsOf(content).map((print) => ({
              name: printName(prints.vi, print),
              path: pathShown(print.href),
            })),
          ]),
    ],
    whenAChildTells: pathShown(sheetPath(WHEN_A_CHILD_TELLS)),
  };
}
