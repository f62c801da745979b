/**
 * fast-check with at most 100 runs per property. Few runs are enough to detect a mutant; ten
 * thousand for each of a thousand mutants take a day.
 */
import * as real from '../../../node_modules/fast-check/lib/fast-check.js';

const MAX_RUNS = 100;

const assert = ((property: real.IRawProperty<void>, parameters: real.Parameters = {}) =>
  real.assert(property, {
    ...parameters,
    numRuns: Math.min(parameters.numRuns ?? MAX_RUNS, MAX_RUNS),
  })) as typeof real.assert;

export * from '../../../node_modules/fast-check/lib/fast-check.js';
export { assert };
export default { ...real, assert };
