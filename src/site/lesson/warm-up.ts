import { lessonsIn } from '#curriculum/astro.ts';
import { shownTitle, type RenderedLesson } from '#curriculum/shown.ts';
import type { LastCheck } from './opening/last-check.ts';

/** Optional work before a lesson: its review questions, and the check of the lesson before. */
export type WarmUp = {
  /** The review questions: address in the lesson's page, and name. */
  old: { href: string; title: string }[];
  /** The name of the lesson they come from. */
  from?: string;
  last?: LastCheck;
};

/** Returns what may be done before a lesson of this content. */
export function warmUpOf({ lang, steps, recall }: RenderedLesson): WarmUp {
  const old = steps.flatMap(({ does, title }, at) =>
    does.what === 'recall' ? [{ href: `#b${at + 1}`, title }] : [],
  );
  const [first] = recall;
  const before = first && lessonsIn(lang).find(({ id }) => id === first.lesson);
  if (!before) return { old };
  const lastOf = (use: 'exit-a' | 'exit-b'): string[] =>
    Object.entries(before.items)
      .flatMap(([id, item]) => (item.spec.use === use ? [id] : []))
      .slice(-1);
  const exit = before.steps.findIndex(({ does }) => does.what === 'exit') + 1;
  return {
    old,
    from: shownTitle(before),
    last: {
      href: `../${before.id}/#b${exit}`,
      title: shownTitle(before),
      lesson: before.id,
      ends: [...lastOf('exit-a'), ...lastOf('exit-b')],
    },
  };
}
