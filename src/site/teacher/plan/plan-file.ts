// A lesson's plan as a Word file: the file's name, and the data of its paper.
import { phoneNumbers } from '#curriculum/astro.ts';
import { isOpener } from '#curriculum/schema/curriculum.ts';
import { shownTitle, type RenderedLesson } from '#curriculum/shown.ts';
import { prints } from '../messages/prints.ts';
import { show } from '../messages/show.ts';
import { teaching } from '../messages/teaching.ts';
import { withoutMarks } from '../../shared/search/spelling.ts';
import { aiLine } from '../maps/ai-codes.ts';
import type { PlanGiven } from './plan-paper.ts';
import { printName, printsOf } from '../paper/prints.ts';
import { sheetPath, WHEN_A_CHILD_TELLS } from '../paper/sheets.ts';
import { frameworksHere } from '../maps/skill-map.ts';

/**
 * Returns the name of the saved file. A sensitive lesson has its neutral title, since others look
 * into that folder, too.
 */
export const planFileName = (content: RenderedLesson): string =>
  `ke-hoach-${withoutMarks(shownTitle(content).toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

export const planFilePath = (content: RenderedLesson): string =>
  `/teachers/plans/${content.id}/${planFileName(content)}.docx`;

const pathShown = (href: string): string => href.replace(/^\//, '');

export function planGiven(content: RenderedLesson): PlanGiven {
  const { id, spec } = content;
  return {
    numbers: phoneNumbers(),
    ai: aiLine(frameworksHere().ai2422, spec.ai2422, 'vi'),
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
