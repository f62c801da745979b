import type { LessonShape } from '../progress/progress.ts';
import type { OptionVerdict } from '../questions/score.ts';
import type { Judgement, TruthCase } from '../questions/discrimination.ts';

/**
 * Facts about a lesson's question that are needed to read a class's answers. The built site
 * supplies them.
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
   * Options of a single choice, in the order of the printed letters, for counted hands and typed
   * letters.
   */
  options?: readonly { id: string; verdict: OptionVerdict; misconception?: string }[];
  /** Cases of a question in which traps are told from genuine ones. */
  cases?: readonly TruthCase[];
  /**
   * For such a question: place in the answer → the case, and the judgement of each pick. The kind
   * supplies it at build time.
   */
  calls?: Readonly<Record<string, { id: string; as: Readonly<Record<string, Judgement>> }>>;
};

/**
 * A misreading in the pupils' words, from the lesson's plan, with the five minutes that reteach it.
 */
export type Misreading = {
  /** “Kể là mách lẻo” */
  says: string;
  /** Names of the misconceptions behind it. */
  named: readonly string[];
  /** Place in the plan where it is retaught. */
  reteach: string;
};

/** A lesson as a class board needs it. */
export type ClassLesson = {
  id: string;
  title: string;
  /**
   * True for lessons on help and on contact with others. Their misreadings are shown only for
   * groups of five or more, never for one pupil.
   */
  isGuarded: boolean;
  shape: LessonShape;
  items: Readonly<Record<string, ClassItem>>;
  misreadings: readonly Misreading[];
};

export type ClassLessons = ReadonlyMap<string, ClassLesson>;

/** Strands whose misreadings the class board does not show for a single pupil. */
const GUARDED_STRANDS = ['help-and-report', 'safe-contact'] as const;

export const isGuardedStrand = (strand: string): boolean =>
  (GUARDED_STRANDS as readonly string[]).includes(strand);

/**
 * Smallest group for which figures of a guarded lesson are shown or projected: a total of four
 * points at individuals.
 */
export const MIN_GROUP_SIZE = 5;

/**
 * Returns a lesson's question by id. An id from a file may equal the name of an object method, such
 * as “constructor”.
 */
export const itemOf = (lesson: ClassLesson | undefined, item: string): ClassItem | undefined =>
  lesson && Object.hasOwn(lesson.items, item) ? lesson.items[item] : undefined;
