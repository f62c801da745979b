import type { LessonShape } from '../progress/progress.ts';
import type { OptionVerdict } from '../questions/score.ts';
import type { Judgement, TruthCase } from '../questions/discrimination.ts';

/**
 * What a question of a lesson must say of itself, so that a class's answers can be read. Comes from
 * the built site.
 */
export type ClassItem = {
  /** The question in a few words. */
  label: string;
  use: string;
  /** “I can” statements it practises or checks. */
  statements: readonly string[];
  /** Misconceptions an answer to it can name. */
  named: readonly string[];
  /**
   * One pick out of a few, so that hands can be counted and letters typed: in the order of the
   * printed letters.
   */
  options?: readonly { id: string; verdict: OptionVerdict; misconception?: string }[];
  /** Where traps are told from genuine ones. */
  cases?: readonly TruthCase[];
  /**
   * There: place of an answer → the case it is about, and what each pick calls it. The kind says it
   * when the site is built.
   */
  calls?: Readonly<Record<string, { id: string; as: Readonly<Record<string, Judgement>> }>>;
};

/**
 * A misreading in the pupils' words, as the plan of the lesson has it, with the five minutes that
 * teach it again.
 */
export type Misreading = {
  /** “Kể là mách lẻo” */
  says: string;
  /** Names of the misconceptions behind it. */
  named: readonly string[];
  /** Where in the plan it is taught again. */
  reteach: string;
};

/** A lesson as a class board needs it. */
export type ClassLesson = {
  id: string;
  title: string;
  /**
   * Help, and contact with others: of these nobody's misreading is shown, only what a class of five
   * or more thinks together.
   */
  isGuarded: boolean;
  shape: LessonShape;
  items: Readonly<Record<string, ClassItem>>;
  misreadings: readonly Misreading[];
};

export type ClassLessons = ReadonlyMap<string, ClassLesson>;

/** The strands of which a class board shows no child's misreading. */
const GUARDED_STRANDS = ['help-and-report', 'safe-contact'] as const;

export const isGuardedStrand = (strand: string): boolean =>
  (GUARDED_STRANDS as readonly string[]).includes(strand);

/**
 * Of fewer children nothing is said about a guarded lesson, and nothing is projected: a sum of four
 * points at somebody.
 */
export const MIN_GROUP_SIZE = 5;

/**
 * A question of a lesson by its id. An id out of a file may be that of a method every object has,
 * such as “constructor”.
 */
export const itemOf = (lesson: ClassLesson | undefined, item: string): ClassItem | undefined =>
  lesson && Object.hasOwn(lesson.items, item) ? lesson.items[item] : undefined;
