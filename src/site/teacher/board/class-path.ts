/**
 * Where a class is opened from another page: by its number, which says nothing of it to whoever
 * reads the address.
 */
export type ClassView = 'board' | 'collect' | 'ticket' | 'takings' | 'roster' | 'project';

export const classViews: readonly ClassView[] = [
  'board',
  'collect',
  'ticket',
  'takings',
  'roster',
  'project',
];

const MARK = 'lop-';

export const classPath = (number: number, view?: ClassView): string =>
  `teachers/classes/#${MARK}${number}${view ? `-${view}` : ''}`;

/** @param hash of the page's address. Null where it names no class. */
export function classIn(hash: string): { number: number; view: ClassView } | null {
  const [, number, view] = /^#lop-(\d{1,2})(?:-([a-z]+))?$/.exec(hash) ?? [];
  if (number === undefined) return null;
  return { number: Number(number), view: classViews.find((known) => known === view) ?? 'board' };
}
