import { allMarks, type Mark, type Mdx } from './mdx.ts';

/** A step of a lesson as its MDX says it: read, answer one activity, an old question, the exit check, or choose (sensitive lessons). */
export type Step = {
  title: string;
  /** The worked example: where a child thinks aloud how to do it. */
  isExample?: true;
  does:
    | { what: 'read' }
    | { what: 'activity'; id: string }
    | { what: 'exit' }
    | { what: 'recall' }
    | { what: 'notice' };
  /** The mark itself, for who asks for its picture, its words. */
  mark: Mark;
};

const drawnBy: Record<string, 'exit' | 'recall' | 'notice'> = {
  ExitCheck: 'exit',
  Recall: 'recall',
  Notice: 'notice',
};

/** The text of an attribute; empty where it is not written. */
export const textOf = ({ attributes }: Mark, name: string): string => {
  const value = attributes[name];
  return typeof value === 'string' ? value : '';
};

function doesOf({ marks }: Mark): Step['does'] {
  const activity = marks.find(({ name }) => name === 'Activity');
  if (activity) return { what: 'activity', id: textOf(activity, 'id') };
  const drawn = marks.find(({ name }) => drawnBy[name]);
  return { what: drawn ? drawnBy[drawn.name]! : 'read' };
}

/**
 * The steps of a lesson's text, in order. The build needs their number and titles before the MDX is drawn: for the step bar
 * (“Bước 4 trong 11”), the style that shows one step, and the kinds a page names.
 */
export const stepsOf = ({ marks }: Mdx): Step[] =>
  marks
    .filter(({ name }) => name === 'Step')
    .map((mark) => ({
      title: textOf(mark, 'title'),
      ...(mark.attributes['example'] && { isExample: true as const }),
      does: doesOf(mark),
      mark,
    }));

/** A part of a unit for adults: one idea, words to read, and at most one activity at its end. */
export type GuidePart = { title: string; text: string; activities: string[] };

/** The parts of a guide's text, in order. */
export const partsOf = ({ marks }: Mdx): GuidePart[] =>
  marks
    .filter(({ name }) => name === 'Part')
    .map((mark) => ({
      title: textOf(mark, 'title'),
      text: mark.linesWithGlossesLast.join('\n'),
      activities: mark.marks.filter(({ name }) => name === 'Activity').map((each) => textOf(each, 'id')),
    }));

/** Local slots a sheet names, in order. */
export const slotsIn = (mdx: Mdx): string[] =>
  allMarks(mdx)
    .filter(({ name }) => name === 'Slot' || name === 'Slots')
    .flatMap((mark) => `${textOf(mark, 'id')} ${textOf(mark, 'ids')}`.split(/\s+/).filter(Boolean));

/** Pictures and faces a text names, in the order they stand. */
export const drawnIn = (mdx: Mdx): { field: 'picture' | 'face'; value: string }[] =>
  allMarks(mdx).flatMap((mark) =>
    (['picture', 'face'] as const).flatMap((field) => {
      const value = textOf(mark, field);
      return value === '' ? [] : [{ field, value }];
    }),
  );
