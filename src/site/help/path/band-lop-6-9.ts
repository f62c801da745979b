/** What a page of grades 6–9 loads: its path, and the words round it. */
export { paths } from '#curriculum/browser-data/help-paths-vi-lop-6-9.ts';
export { words } from '../messages/help-path-vi.ts';
