import type { HelpPaths } from '../schema/help-path.ts';
import data from '../../../content/help/paths/en.yaml?data';

export const paths = data as HelpPaths;
