/** Short addresses to read aloud in class. They are kept for life: they stand on printed papers. */
export const aliases: Readonly<Record<string, string>> = {
  hoc: 'learn/',
  'giao-vien': 'teachers/',
  'phu-huynh': 'parents/',
  'ky-nang': 'skills/',
  tt: 'info/',
};
