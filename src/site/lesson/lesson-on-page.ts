import { otherLesson, type RenderedLesson } from '#curriculum/shown.ts';
import { piecesIn, type Piece } from '#curriculum/steps.ts';
import { shell, type ShellWords } from '#player/activities/shell/shell-messages.ts';

/** A lesson during rendering: Step, Activity and Recall count their position here. */
export type LessonOnPage = {
  content: RenderedLesson;
  words: ShellWords;
  /** Steps drawn so far. */ drawn: number;
  /** Review questions drawn so far. */ recalled: number;
  /**
   * Bubbles and flags drawn so far. Astro renders the content of a step before the step itself.
   */
  told: number;
  /** Imitated screens drawn so far. */
  surfaces: number;
  /** True once the text's own `<Ending>` was drawn. */
  hasEnding: boolean;
  /** Steps in all, with the end screen. */ of: number;
  /** True on the page of the other track. */ isOther: boolean;
};

export const onPage = (content: RenderedLesson): LessonOnPage => ({
  content,
  words: shell[content.lang],
  drawn: 0,
  recalled: 0,
  told: 0,
  surfaces: 0,
  hasEnding: false,
  of: content.steps.length + 1,
  isOther: false,
});

/**
 * Returns the page state of the other track of a sensitive lesson: its own steps and questions
 * under the lesson's name.
 */
export const otherOnPage = (content: RenderedLesson): LessonOnPage => ({
  ...onPage(otherLesson(content)),
  isOther: true,
});

/** Returns the bubble or flag being drawn: the next of the lesson, in source order. */
export const nextPiece = (here: LessonOnPage): Piece =>
  here.content.steps.flatMap(piecesIn)[here.told++]!;
