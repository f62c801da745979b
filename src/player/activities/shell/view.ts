import type { ComponentType } from 'preact';
import type { ItemBase } from '#core/questions/activity.ts';
import type { Score, Scored, Verdict } from '#core/questions/score.ts';
import type { Locale } from '#core/text/messages.ts';
import type { ShellWords } from './shell-messages.ts';

export type ViewProps<Spec, Answer> = {
  item: string;
  spec: Spec;
  answer: Answer;
  setAnswer(answer: Answer): void;
  /** How often the pupil began again: only later tries permute options. */
  tries: number;
  /**
   * The answer that “Chọn lại” took the wrong part out of; null before that, and where nothing
   * stays of an answer.
   */
  before: Answer | null;
  /** A right answer stands: nothing can be changed any more. */
  settled: boolean;
  result: Scored | null;
  words: ShellWords;
  /** Path from this page to the site's root, ending in "/". */
  base: string;
  /** Says one short thing to a screen reader, for acts that are not answers. */
  announce(text: string): void;
};

/**
 * What a kind gives to the shell. The shell does the rest: check, feedback, hints, saving, reading
 * aloud.
 */
export type KindView<Spec extends ItemBase, Answer> = {
  initialAnswer(spec: Spec): Answer;
  grade(spec: Spec, answer: Answer): Score;
  describeAnswer(spec: Spec, answer: Answer): string;
  /** What the main button says while something is missing. */
  pendingLabel(words: ShellWords, spec: Spec, answer: Answer, missing: number): string;
  /** The line below the stem that asks for several picks; null where one is wanted. */
  several?(spec: Spec, lang: Locale): string | null;
  /**
   * The part kept at “Chọn lại” of an answer that is not wholly right; null, as without this,
   * begins anew.
   */
  kept?(spec: Spec, answer: Answer): Answer | null;
  /** An act of the main button before the answer is whole, e.g. from the map to the call. */
  advance?(spec: Spec, answer: Answer): { label: string; answer: Answer } | null;
  /**
   * What is read aloud after the stem: the options, or what a story shows just now. Each text as it
   * stands in the spec and none joined to another: in grades 1–3 each of its sentences is a
   * recording.
   */
  spokenTexts(spec: Spec, answer: Answer): string[];
  /** A right answer in words, shown when a pupil asks for it after the hints are used up. */
  solution(spec: Spec): string;
  /** 'done': the record says only that it was done; nothing of the answer leaves the tab. */
  persists: 'answer' | 'done';
  /**
   * A story checks itself at its end and can always be rehearsed again; these are its words for
   * both.
   */
  story?(words: ShellWords, verdict?: Verdict): { rehearse: string; rehearsed: string };
  View: ComponentType<ViewProps<Spec, Answer>>;
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- specs and answers are opaque to the shell: it only hands them back to the kind they came from
export type AnyView = KindView<any, any>;
