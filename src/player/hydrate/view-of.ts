import { onePick } from '../activities/choice/OnePick.tsx';
import type { AnyView } from '../activities/shell/view.ts';

/** The field of a choice's spec that decides between one pick and several. */
type Asked = { mode?: string };

/**
 * Returns the view of a question's kind. A choice of one option is in the core chunk, because
 * nearly every lesson's first question is one. The table of the others is loaded on demand, so that
 * a new kind adds no bytes before a page's first answer (measured: 13 a kind).
 * @param spec the question's spec; not needed if the caller uses only view members that do not
 * depend on it
 */
export async function loadView(kind: string, spec?: object): Promise<AnyView> {
  if (kind === 'choice' && (spec as Asked | undefined)?.mode !== 'many') return onePick;
  const { views } = await import('../activities/views.ts');
  return (await views[kind]!()).view;
}
