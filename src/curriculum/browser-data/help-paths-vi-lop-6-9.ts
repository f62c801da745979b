import type { HelpPaths } from '../schema/help-path.ts';
import data from '../../../content/help/paths/vi.lop-6-9.yaml?data';

export const paths = data as HelpPaths;
