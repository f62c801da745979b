import type { Reporting } from '../schema/help-path.ts';
import data from '../../../content/help/reporting.yaml?data';

export const reporting: Reporting[] = Object.values(data as Record<string, Reporting>);
