import { onePick } from '../activities/choice/OnePick.tsx';
import type { AnyView } from '../activities/shell/view.ts';

/** The fields of a spec that make its choice want several picks. */
type Asked = { mode?: string };

/**
 * The view of a question's kind. A choice of one option is at hand, because nearly every lesson's
 * first question is one; the table of the others comes when one is asked for, so that a new kind
 * costs no page a byte before its first answer (measured:
 * 13 a kind).
 * @param spec of the question; not needed where only what all questions of a kind have is asked of
 *   the view
 */
export async function loadView(kind: string, spec?: object): Promise<AnyView> {
  if (kind === 'choice' && (spec as Asked | undefined)?.mode !== 'many') return onePick;
  const { views } = await import('../activities/views.ts');
  return (await views[kind]!()).view;
}
