import type { HelpPaths } from '../../content/schema/help-path.ts';
import data from '../../../content/help/paths/en.yaml?data';

export const paths = data as HelpPaths;
