/** Number of tests by result. */
export type Counts = { passed: number; failed: number; skipped: number };

export const none: Counts = { passed: 0, failed: 0, skipped: 0 };
export const oneFailed: Counts = { passed: 0, failed: 1, skipped: 0 };

export function sum(all: Counts[]): Counts {
  return all.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
    }),
    none,
  );
}

/** The parts of Vitest's JSON report that are counted. */
type Report = {
  testResults: {
    name?: string;
    status: string;
    /** Milliseconds since 1970: its first test's start, its last one's end. */
    startTime?: number;
    endTime?: number;
    assertionResults: { status: string; fullName?: string }[];
  }[];
};

/**
 * Counts the tests of one Vitest run. A file that did not load, or an error outside any test, is
 * one failure, so that a broken run never looks green.
 * @param reportText text of the JSON report, null if there is none
 * @param exitCode of Vitest
 */
export function countsFrom(reportText: string | null, exitCode: number): Counts {
  const report = readReport(reportText);
  if (report === null) return oneFailed;
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.length === 0 && file.status === 'failed'
      ? [{ status: 'failed' }]
      : file.assertionResults,
  );
  const count = (...states: string[]) =>
    tests.filter(({ status }) => states.includes(status)).length;
  const passed = count('passed');
  const failed = count('failed');
  return {
    passed,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: tests.length - passed - failed,
  };
}

/** If more files than this fail at once it is not bad luck: they get no second try. */
const MAX_AGAIN = 3;

/**
 * Returns the files of one Vitest run to retry alone; none if too many failed or nothing is known.
 */
export function filesToTryAgain(reportText: string | null): string[] {
  const failed =
    readReport(reportText)?.testResults.filter(({ status }) => status === 'failed') ?? [];
  return failed.length > MAX_AGAIN ? [] : failed.flatMap(({ name }) => name ?? []);
}

/**
 * Returns each failed test of one Vitest run, one line each: its file, and its name if there is
 * one. Printed last, because a log is read from its end.
 */
export function failedTests(reportText: string | null): string[] {
  const files =
    readReport(reportText)?.testResults.filter(({ status }) => status === 'failed') ?? [];
  return files.flatMap(({ name = '', assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    return failed.length === 0 ? [name] : failed.map(({ fullName = '' }) => `${name}: ${fullName}`);
  });
}

/**
 * Returns the slowest files of one Vitest run, the slowest first, to show where a run can be
 * shortened.
 */
export function slowestFiles(
  reportText: string | null,
  most: number,
): { name: string; seconds: number }[] {
  const files = readReport(reportText)?.testResults ?? [];
  return files
    .map(({ name = '', startTime = 0, endTime = 0 }) => ({
      name,
      seconds: (endTime - startTime) / 1000,
    }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, most);
}

/** Returns the counts after the failed files ran again: only a second failure counts. */
export const afterSecondTry = (first: Counts, second: Counts): Counts => ({
  ...first,
  passed: first.passed + Math.max(0, first.failed - second.failed),
  failed: second.failed,
});

/** Returns the last line of a test run, read by people and by programs. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Returns the exit code. A run without tests proves nothing and is not a success. */
export function exitCodeOf({ passed, failed }: Counts): number {
  return failed > 0 || passed === 0 ? 1 : 0;
}

function readReport(text: string | null): Report | null {
  try {
    const report = JSON.parse(text ?? 'null');
    return Array.isArray(report?.testResults) ? report : null;
  } catch {
    return null;
  }
}
