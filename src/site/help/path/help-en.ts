// All English texts of the guided path, loaded as one file.
export { paths } from '#curriculum/browser-data/help-paths-en.ts';
export { words } from '../messages/help-path-en.ts';
