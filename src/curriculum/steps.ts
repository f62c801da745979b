import { allMarks, type Mark, type Mdx } from './mdx.ts';

/**
 * A step of a lesson from its MDX: the opening, reading, one activity, an old question, the exit
 * check, or a choice of track (sensitive lessons).
 */
export type Step = {
  title: string;
  /** The worked example: a child thinks aloud how to do it. */
  isExample?: true;
  does:
    | { what: 'read' }
    | { what: 'activity'; id: string }
    | { what: 'exit' }
    | { what: 'recall' }
    | { what: 'notice' }
    | { what: 'opening' };
  /** The mark itself, for access to its picture and words. */
  mark: Mark;
};

const drawnBy: Record<string, 'exit' | 'recall' | 'notice' | 'opening'> = {
  ExitCheck: 'exit',
  Recall: 'recall',
  Notice: 'notice',
  Opening: 'opening',
};

/** Returns the text of an attribute; empty if it is missing. */
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
 * Returns the steps of a lesson's text, in order. The build needs their number and titles before
 * the MDX is rendered: for the step bar (“Bước 4 trong 11”), the style that shows one step, and the
 * kinds a page names.
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

/** Returns the parts of a guide's text, in order. */
export const partsOf = ({ marks }: Mdx): GuidePart[] =>
  marks
    .filter(({ name }) => name === 'Part')
    .map((mark) => ({
      title: textOf(mark, 'title'),
      text: mark.linesWithGlossesLast.join('\n'),
      activities: mark.marks
        .filter(({ name }) => name === 'Activity')
        .map((mark) => textOf(mark, 'id')),
    }));

/** Returns the local slots a sheet names, in order. */
export const slotsIn = (mdx: Mdx): string[] =>
  allMarks(mdx)
    .filter(({ name }) => name === 'Slot' || name === 'Slots')
    .flatMap((mark) => `${textOf(mark, 'id')} ${textOf(mark, 'ids')}`.split(/\s+/).filter(Boolean));

/** Returns the pictograms of a paper. */
export const actsIn = (mdx: Mdx): string[] =>
  allMarks(mdx)
    .filter(({ name }) => name === 'Act')
    .map((mark) => textOf(mark, 'sign'));

/** Path in `public/` of the picture an attribute names. */
const drawnAs = {
  picture: (value: string) => value,
  face: (name: string) => `cast/${name}.svg`,
  left: (name: string) => `cast/${name}.svg`,
  right: (name: string) => `cast/${name}.svg`,
  stage: (name: string) => `stage/${name}.svg`,
  front: (name: string) => `stage/${name}.svg`,
  prop: (name: string) => `stage/${name}.svg`,
};
type DrawnBy = keyof typeof drawnAs;

/**
 * Returns pictures, faces and stage layers of a text, in document order; `file` is in `public/`.
 */
export const drawnIn = (mdx: Mdx): { field: DrawnBy; value: string; file: string }[] =>
  allMarks(mdx).flatMap((mark) =>
    (Object.keys(drawnAs) as DrawnBy[]).flatMap((field) => {
      const value = textOf(mark, field);
      return value === '' ? [] : [{ field, value, file: drawnAs[field](value) }];
    }),
  );

/**
 * Returns whether a step has a stage, bubbles or flags, and so needs their styles
 * (`site/lesson/stage.css`).
 */
export const tellsBySigns = ({ mark }: Step): boolean =>
  textOf(mark, 'stage') !== '' || mark.marks.some(isPiece);

/**
 * Returns whether a step has a picture or a face beside its words, and so needs their styles
 * (`site/lesson/pictured.css`).
 */
export const isPictured = ({ mark }: Step): boolean =>
  textOf(mark, 'picture') !== '' || textOf(mark, 'face') !== '';

/** Whether a step's story is told on a stage, beat by beat: every one of grades 1–5. */
export const isStaged = ({ does }: Step, grades: readonly number[]): boolean =>
  does.what === 'read' && grades[0]! <= 5;

/** Returns the picture of a lesson in lists: the first of its text. */
export const firstPicture = (steps: readonly Step[]): string | undefined =>
  steps.map(({ mark }) => textOf(mark, 'picture')).find((picture) => picture !== '');

/** Marks of a lesson's text that draw its evidence: panels, imitated screens, addresses. */
const evidence = ['Strip', 'Surface', 'Address'];

/** Whether a step shows its evidence, and so needs its look (`site/lesson/strip.css`). */
export const hasEvidence = ({ mark }: Step): boolean =>
  mark.marks.some(({ name }) => evidence.includes(name));

/** The imitated screens of a lesson's text, in order; their messages are marks in them. */
export const surfacesIn = (steps: readonly Step[]): Mark[] =>
  steps.flatMap(({ mark }) => mark.marks.filter(({ name }) => name === 'Surface'));

/** Kinds of steps before a lesson's first scene. */
const before: readonly Step['does']['what'][] = ['recall', 'notice', 'opening'];

/** The place of a lesson's first scene, after the opening or notice and the old questions. */
export const beginsAt = (steps: readonly Step[]): number =>
  steps.findIndex(({ does }) => !before.includes(does.what)) + 1;

/**
 * Whether a step is the last old question before the first scene. In a sensitive lesson it leads
 * back to the notice, where a pupil chooses the track.
 */
export const isLastRecall = (steps: readonly Step[], n: number): boolean =>
  steps[n - 1]?.does.what === 'recall' && n === beginsAt(steps) - 1;

/** Whether a lesson opens with its evidence and a question. */
export const hasOpening = (steps: readonly Step[]): boolean => steps[0]?.does.what === 'opening';

/**
 * Whether a lesson opens with a cover (`site/lesson/Cover.astro`): every one of grades 1–5 that has
 * a picture, except sensitive ones, which open with their notice.
 */
export const hasCover = (
  steps: readonly Step[],
  grades: readonly number[],
  isSensitive: boolean,
): boolean =>
  grades[0]! <= 5 && !isSensitive && !hasOpening(steps) && firstPicture(steps) !== undefined;

/** Whether a step is laid out as an opening: evidence, or a notice beside a neutral drawing. */
export const opensWithPicture = ({ does, mark }: Step): boolean =>
  does.what === 'opening' ||
  mark.marks.some((inside) => inside.name === 'Notice' && textOf(inside, 'picture') !== '');

/** Returns names of the thoughts flagged in a lesson's story, which come back in its activities. */
export const flagsIn = (steps: readonly Step[]): string[] =>
  steps.flatMap(({ mark }) =>
    mark.marks.filter(({ name }) => name === 'Flag').map((flag) => textOf(flag, 'name')),
  );

const isPiece = ({ name }: Mark): boolean => name === 'Say' || name === 'Flag';

/** A bubble or a flag of a lesson's text. */
export type Piece = {
  /** It waits until the preceding piece of its step was told. */
  waits: boolean;
  /**
   * Its speaker's position on the step's stage, from 1 in speaking order; 0 if not on the stage.
   */
  fromStage: number;
};

/** Returns a step's bubbles and flags, in order. */
export function piecesIn({ mark }: Step): Piece[] {
  const people = [textOf(mark, 'left'), textOf(mark, 'right')].filter((name) => name !== '');
  let spoken = 0;
  return mark.marks.filter(isPiece).map((piece, index) => ({
    waits: index > 0,
    fromStage: people.includes(textOf(piece, 'face')) ? (spoken += 1) : 0,
  }));
}
