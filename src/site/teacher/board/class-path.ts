/**
 * Addresses of a class. They contain its number and at most the lesson it was given, which say
 * nothing about it to other readers.
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

/** `lesson`: the id of the lesson to collect; leave a sensitive one out. */
export const classPath = (number: number, view?: ClassView, lesson?: string): string =>
  `teachers/classes/#${MARK}${number}${view ? `-${view}` : ''}${lesson ? `-${lesson}` : ''}`;

type NamedClass = { number: number; view: ClassView; lesson?: string };

/**
 * Returns the class and view in an address; null if it names no class.
 * @param hash of the page's address
 */
export function classIn(hash: string): NamedClass | null {
  const [, number, view, lesson] =
    /^#lop-(\d{1,2})(?:-([a-z]+)(?:-([a-z0-9-]+))?)?$/.exec(hash) ?? [];
  if (number === undefined) return null;
  return {
    number: Number(number),
    view: classViews.find((known) => known === view) ?? 'board',
    ...(lesson ? { lesson } : {}),
  };
}
