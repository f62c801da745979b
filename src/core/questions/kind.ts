import type { ZodType } from 'zod';
import type { Guess } from './guesses.ts';
import type { AnswerKey } from './key.ts';
import type { PrintCards } from '../teaching/print-cards.ts';
import type { Score } from './score.ts';
import type { Judgement, TruthCase } from './discrimination.ts';

/** The type of task an item sets, from most like life to least. */
export type TaskType = 'situation' | 'reply' | 'signs' | 'building' | 'exercise' | 'recall';

/**
 * One activity kind as build, tests and tools use it (`player/activities/registry.ts`). Views never
 * import it, because it would pull every kind and zod into every page.
 */
export type Kind<Spec = never, Answer = never> = {
  name: string;
  /**
   * The task type, if it is the same for every story and mode. Without it an item counts as an
   * exercise, so that no figure is too good.
   */
  taskType?: TaskType;
  /** No answer is right or wrong: every complete answer gets all points. */
  ungraded?: true;
  /** The pupil writes free text: never in a ⚑ lesson. */
  hasFreeText?: true;
  spec: ZodType<Spec>;
  grade(spec: Spec, answer: Answer): Score;
  say(spec: Spec, answer: Answer): string;
  /** Returns faults that the schema cannot detect, as Vietnamese sentences for the author. */
  validate(spec: Spec): string[];
  /**
   * Returns every answer of a pupil who presses without reading, with its probability. A kind
   * without it cannot be in an exit form. “Em chưa chắc” is not a guess.
   */
  guesses?(spec: Spec): Guess<Answer>[];
  /**
   * For kinds in which traps are told from genuine cases: the truth of each case (undecidable ones
   * are left out), and the judgements in an answer.
   */
  tellsApart?: {
    cases(spec: Spec): TruthCase[];
    calls(spec: Spec, answer: Answer): Record<string, Judgement>;
  };
  /** For pages without script. A kind without one, such as a rehearsal, has no key. */
  answerKey?(spec: Spec): AnswerKey;
  /** On paper it is a play for the class: whole (then it is on no worksheet) or a part of it. */
  rolePlay?: 'whole' | 'part';
  /**
   * Too much for one screen of the projector: its parts are shown after the question, with their
   * answers.
   */
  parts?: true;
  /** For questions that can be laid out in cards to cut. */
  cards?(spec: Spec): PrintCards;
};

/**
 * Printed forms of a kind (`<Kind>.astro`): what a pupil fills in, or the key; a play for the
 * class; and for the projector the content above the choices, or the scenes or parts, one per
 * screen.
 */
export type PaperAs = 'sheet' | 'play' | 'show' | 'scenes';

/** Returns every text of a spec that a pupil reads, for reading limits and word scans. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value && typeof value === 'object') return Object.values(value).flatMap(textsOf);
  return [];
}
