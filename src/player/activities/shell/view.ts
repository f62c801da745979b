import type { ComponentType } from 'preact';
import type { Consequence, ItemBase } from '#core/questions/activity.ts';
import type { Score, Scored, Verdict } from '#core/questions/score.ts';
import type { Locale } from '#core/text/messages.ts';
import type { ShellWords } from './shell-messages.ts';

export type ViewProps<Spec, Answer> = {
  item: string;
  spec: Spec;
  answer: Answer;
  setAnswer(answer: Answer): void;
  /** Number of retries: only a retry shuffles the options. */
  tries: number;
  /**
   * The answer before “Chọn lại” removed its wrong part; null before that, and if nothing of an
   * answer stays.
   */
  before: Answer | null;
  /** The answer that was not right, while the same pupil chooses again; else null. */
  tried?: Answer | null;
  /** True after a right answer: it cannot be changed. */
  settled: boolean;
  result: Scored | null;
  words: ShellWords;
  /** Path from this page to the site's root, ending in "/". */
  base: string;
  /** Announces a short text to screen readers, for acts that are not answers. */
  announce(text: string): void;
};

/**
 * The contract between a kind and the shell. The shell does the rest: check, feedback, hints,
 * saving, reading aloud.
 */
export type KindView<Spec extends ItemBase, Answer> = {
  initialAnswer(spec: Spec): Answer;
  grade(spec: Spec, answer: Answer): Score;
  describeAnswer(spec: Spec, answer: Answer): string;
  /** Returns the main button's label while something is missing. */
  pendingLabel(words: ShellWords, spec: Spec, answer: Answer, missing: number): string;
  /** Returns the line below the stem that asks for several picks; null for one pick. */
  several?(spec: Spec, lang: Locale): string | null;
  /**
   * Returns the part of a not fully right answer that “Chọn lại” keeps; null, the default, starts
   * empty.
   */
  kept?(spec: Spec, answer: Answer): Answer | null;
  /**
   * Returns an act of the main button before the answer is complete, e.g. from the map to the call.
   */
  advance?(spec: Spec, answer: Answer): { label: string; answer: Answer } | null;
  /**
   * Returns the texts to read after the stem: the options, or a story's current scene. Texts are
   * exactly as in the spec and not joined: in grades 1–3 each of their sentences has a recording.
   */
  spokenTexts(spec: Spec, answer: Answer): string[];
  /** Returns a right answer in words, shown on request after the hints are used up. */
  solution(spec: Spec): string;
  /** Returns the drawn consequence of an answer; null, the default, for none. */
  consequence?(spec: Spec, answer: Answer): Consequence | null;
  /** 'done': the attempt records only completion; nothing of the answer leaves the tab. */
  persists: 'answer' | 'done';
  /** Labels of a story, which is graded at its end and can always be rehearsed again. */
  story?(words: ShellWords, verdict?: Verdict): { rehearse: string; rehearsed: string };
  View: ComponentType<ViewProps<Spec, Answer>>;
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- specs and answers are opaque to the shell: it only hands them back to the kind they came from
export type AnyView = KindView<any, any>;
