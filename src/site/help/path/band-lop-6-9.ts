/** The help bundle of grades 6–9: their path and its messages. */
export { paths } from '#curriculum/browser-data/help-paths-vi-lop-6-9.ts';
export { words } from '../messages/help-path-vi.ts';
