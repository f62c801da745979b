// All that the guided path says in one language, fetched as one file.
export { paths } from '#curriculum/browser-data/help-paths-vi.ts';
export { words } from '../messages/help-path-vi.ts';
