import type { KeyLine } from '#core/questions/key.ts';
import type { Switch } from './configure.ts';

/** The key of switches: each setting that reaches the goal, and what comes of it. */
export const switchLines = (switches: readonly Switch[]): KeyLine[] =>
  switches.flatMap(({ name, options }) =>
    options
      .filter(({ verdict }) => verdict === 'safe')
      .map(({ text, after }) => ({ text: `${name}: ${text}`, feedback: after, right: true })),
  );
