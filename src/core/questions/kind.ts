import type { ZodType } from 'zod';
import type { Guess } from './guesses.ts';
import type { AnswerKey } from './key.ts';
import type { PrintCards } from '../teaching/print-cards.ts';
import type { Score } from './score.ts';
import type { Judgement, TruthCase } from './discrimination.ts';

/** What an item asks of a child, from most like life to least. */
export type TaskType = 'situation' | 'reply' | 'signs' | 'building' | 'exercise' | 'recall';

/**
 * One activity kind as build, tests and tools see it (`player/activities/registry.ts`). Views never import
 * this:
 * it would pull every kind and zod into every page.
 */
export type Kind<Spec = never, Answer = never> = {
  name: string;
  /**
   * What it always asks, whatever its story or mode. Without it an item counts as an exercise, so
   * that no figure is too good.
   */
  taskType?: TaskType;
  /** Nobody is right or wrong: every whole answer gets everything. */
  ungraded?: true;
  /** The pupil writes own words: never in a ⚑ lesson. */
  hasFreeText?: true;
  spec: ZodType<Spec>;
  grade(spec: Spec, answer: Answer): Score;
  say(spec: Spec, answer: Answer): string;
  /** What the schema cannot see, as Vietnamese sentences for the author. */
  validate(spec: Spec): string[];
  /**
   * Every answer somebody may give who presses without reading, with its chance. A kind without it
   * cannot stand in an exit form. “Em chưa chắc” is no guess.
   */
  guesses?(spec: Spec): Guess<Answer>[];
  /**
   * Where traps and genuine ones are told apart: which case is what (one nobody can know yet is
   * left out), and what an answer calls each.
   */
  tellsApart?: {
    cases(spec: Spec): TruthCase[];
    calls(spec: Spec, answer: Answer): Record<string, Judgement>;
  };
  /** For pages without script. A kind without one, such as a rehearsal, has no key. */
  answerKey?(spec: Spec): AnswerKey;
  /**
   * On paper it is a play for the class, whole (and then it is on no worksheet) or a part of it.
   */
  rolePlay?: 'whole' | 'part';
  /**
   * Too much for one screen of the projector: its parts are shown after the question, with their
   * answers.
   */
  parts?: true;
  /** Where the question can be laid out in cards to cut. */
  cards?(spec: Spec): PrintCards;
};

/**
 * What a kind's printed form (`<Kind>.astro`) is asked for: what a pupil fills in, or the key; a
 * play for the class; and for the projector what stands above the choices, or the scenes or parts,
 * one a screen.
 */
export type PaperAs = 'sheet' | 'play' | 'show' | 'scenes';

/** Every sentence of a spec that a pupil reads, for reading limits and word scans. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value && typeof value === 'object') return Object.values(value).flatMap(textsOf);
  return [];
}
