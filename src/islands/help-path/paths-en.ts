import type { HelpPaths, Reporting } from '../../domain/help-path.ts';
import paths from '../../../content/help/paths/en.yaml?data';
import reporting from '../../../content/help/reporting.yaml?data';

export const data = { paths, reporting } as { paths: HelpPaths; reporting: Record<string, Reporting> };
