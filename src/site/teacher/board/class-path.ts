/**
 * Addresses of a class. They contain only its number, which says nothing about it to other readers.
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

/**
 * Returns the class and view in an address; null if it names no class.
 * @param hash of the page's address
 */
export function classIn(hash: string): { number: number; view: ClassView } | null {
  const [, number, view] = /^#lop-(\d{1,2})(?:-([a-z]+))?$/.exec(hash) ?? [];
  if (number === undefined) return null;
  return { number: Number(number), view: classViews.find((known) => known === view) ?? 'board' };
}
