import type { AnySpec } from '#core/questions/activity.ts';
import { readMdx, type Mark } from './mdx.ts';
import { textOf } from './steps.ts';

/** The `<Surface>` of a question, or why there is none. */
export type ItemScreen =
  { state: 'none' } | { state: 'screen'; mark: Mark } | { state: 'unreadable' };

/** Reads the imitated screen beside the options of a question: exactly one `<Surface>`. */
export function screenOfItem(spec: AnySpec & { surface?: string }): ItemScreen {
  if (spec.surface === undefined) return { state: 'none' };
  const read = readMdx(spec.surface);
  const marks = read.state === 'read' ? read.mdx.marks : [];
  return marks.length === 1 && marks[0]!.name === 'Surface'
    ? { state: 'screen', mark: marks[0]! }
    : { state: 'unreadable' };
}

/**
 * Returns the screens of a lesson's questions by the question's id; the content check reports
 * unreadable ones.
 */
export const screensOf = (items: Record<string, AnySpec>): Record<string, Mark> =>
  Object.fromEntries(
    Object.entries(items).flatMap(([id, spec]) => {
      const screen = screenOfItem(spec);
      return screen.state === 'screen' ? [[id, screen.mark]] : [];
    }),
  );

/** Returns what stands on a screen, for paper: who or what, and the words. */
export const saidOn = ({ marks }: Mark): { who: string; text: string }[] =>
  marks
    .filter(({ name }) => name === 'Message' || name === 'Item')
    .map((mark) => ({
      who: textOf(mark, 'from') || textOf(mark, 'label'),
      text: mark.lines.join(' '),
    }));
