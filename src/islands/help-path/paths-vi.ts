import type { HelpPaths } from '../../domain/help-path.ts';
import data from '../../../content/help/paths/vi.yaml?data';

export const paths = data as HelpPaths;
