import type { KeyLine } from '#core/questions/key.ts';
import type { Switch } from './configure.ts';

/** Returns the answer key of switches: every setting that reaches the goal, and its effect. */
export const switchLines = (switches: readonly Switch[]): KeyLine[] =>
  switches.flatMap(({ name, options }) =>
    options
      .filter(({ verdict }) => verdict === 'safe')
      .map(({ text, after }) => ({ text: `${name}: ${text}`, feedback: after, right: true })),
  );
