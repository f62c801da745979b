import type { HelpPaths } from '../schema/help-path.ts';
import data from '../../../content/help/paths/vi.yaml?data';

export const paths = data as HelpPaths;
