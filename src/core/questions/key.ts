import { verdictOf, type OptionVerdict } from './score.ts';

export type KeyLine = { text: string; feedback: string; right: boolean };

/**
 * What is printed of an item where no script runs: what may be chosen or placed, and the key as
 * lines to read.
 */
export type AnswerKey = { choices: string[]; lines: KeyLine[] };

/** The key of any kind that offers options: each with its remark. */
export const optionKey = (
  options: readonly { text: string; verdict: OptionVerdict; feedback: string }[],
): AnswerKey => ({
  choices: options.map(({ text }) => text),
  lines: options.map(({ text, verdict, feedback }) => ({
    text,
    feedback: feedback,
    right: verdictOf(verdict) === 'right',
  })),
});
