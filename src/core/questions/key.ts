import { verdictOf, type OptionVerdict } from './score.ts';

export type KeyLine = { text: string; feedback: string; right: boolean };

/** The printed form of an item without scripts: the choices, and the key as lines to read. */
export type AnswerKey = { choices: string[]; lines: KeyLine[] };

/** Returns the key of any kind with options: each with its feedback. */
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
