/** Short addresses to read aloud in class. They are kept for life: they stand on printed papers. */
export const aliases: Readonly<Record<string, string>> = {
  hoc: 'learn/',
  'giao-vien': 'teachers/',
  'phu-huynh': 'parents/',
  'ky-nang': 'skills/',
  tim: 'search/',
  tt: 'info/',
};

/**
 * Where a short address leads, or undefined. `constructor` and what else every object has is none.
 */
export const aliasOf = (path: string): string | undefined =>
  Object.prototype.hasOwnProperty.call(aliases, path) ? aliases[path] : undefined;
