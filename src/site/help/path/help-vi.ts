// All Vietnamese texts of the guided path, loaded as one file.
export { paths } from '#curriculum/browser-data/help-paths-vi.ts';
export { words } from '../messages/help-path-vi.ts';
