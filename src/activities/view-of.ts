import { view as choice } from './choice/Choice.tsx';
import type { AnyView } from './shell/view.ts';

/**
 * The view of a kind. `choice` is at hand, because nearly every lesson's first question is one; the table of the others
 * comes when one is asked for, so that a new kind costs no page a byte before its first answer (measured: 13 a kind).
 */
export async function viewOf(kind: string): Promise<AnyView> {
  if (kind === 'choice') return choice;
  const { views } = await import('./views.ts');
  return (await views[kind]!()).view;
}
