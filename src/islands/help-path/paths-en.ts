import type { HelpPaths } from '../../domain/help-path.ts';
import data from '../../../content/help/paths/en.yaml?data';

export const paths = data as HelpPaths;
