/** Short addresses to read aloud in class. Permanent, because they are on printed papers. */
export const aliases: Readonly<Record<string, string>> = {
  hoc: 'learn/',
  'giao-vien': 'teachers/',
  'phu-huynh': 'parents/',
  'ky-nang': 'skills/',
  tim: 'search/',
  tt: 'info/',
};

/**
 * Returns the target of a short address, or undefined. Names of object methods such as
 * `constructor` are not aliases.
 */
export const aliasOf = (path: string): string | undefined =>
  Object.prototype.hasOwnProperty.call(aliases, path) ? aliases[path] : undefined;
