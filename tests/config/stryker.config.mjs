// Mutants of twelve rule files (`npm run prove -- mutants`). Stryker changes one operator, condition
// or call at a time; a unit test must turn red.

/** The rules with the most important promises. Each has unit tests that run in milliseconds. */
const rules = [
  'src/core/progress/attempt.ts',
  'src/core/class/book.ts',
  'src/core/class/record.ts',
  'src/core/progress/mastery.ts',
  'src/core/progress/progress.ts',
  'src/core/progress/review.ts',
  'src/core/questions/score.ts',
  'src/core/term-report/suppress-small-counts.ts',
  'src/player/progress/answer-queue.ts',
  'src/delivery/lan/server/guard.ts',
  'src/delivery/lan/server/meter.ts',
  'src/core/files/work-file.ts',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: rules,
  testRunner: 'vitest',
  vitest: { configFile: 'tests/config/mutants/vitest.config.ts', related: false },
  // Sentences belong to authors: a changed one breaks no rule.
  mutator: { excludedMutations: ['StringLiteral'] },
  // A module's constant is evaluated once, at load time, regardless of the active mutant.
  ignoreStatic: true,
  // Only the input of these tests is copied.
  ignorePatterns: ['/*', '!/src', '!/tests', '!/content', '!/package.json', '!/tsconfig.json'],
  concurrency: 1,
  timeoutMS: 20_000,
  tempDirName: 'out/mutants/sandbox',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: 'out/mutants/report.json' },
  incrementalFile: 'out/mutants/incremental.json',
  allowEmpty: false,
  checkers: [],
  disableTypeChecks: false,
};
