import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that visit many pages or pack the site. By default Vitest begins with the longest sources,
 * and some of these are one line.
 */
const long =
  /a11y\/(axe|pa11y)|help\/(leave|two-actions|no-trace|exit|walk)|targets\/(web|lan|usb)|prints\/prints|e2e\/(109-pages|families|robot|bars|steady)/;

/** Runs the long files first: a worker that takes one last makes the other wait for it. */
export default class WalksFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
