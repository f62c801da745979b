// The texts of every verdict: the shell's, and those of a story at its end, in both languages.
import { views } from '#player/activities/views.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';

const drawn = await Promise.all(Object.values(views).map((load) => load()));

export const verdicts: string[] = Object.values(shell).flatMap((words) => [
  words.right,
  words.partly,
  words.wrong,
  words.unsure,
  ...drawn.flatMap(({ view }) => view.story?.(words).rehearsed ?? []),
]);
