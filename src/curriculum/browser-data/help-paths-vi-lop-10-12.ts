import type { HelpPaths } from '../schema/help-path.ts';
import data from '../../../content/help/paths/vi.lop-10-12.yaml?data';

export const paths = data as HelpPaths;
