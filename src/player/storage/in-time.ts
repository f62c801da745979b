/**
 * Rejects with “timeout” after `ms` milliseconds. Does not cancel `work`: a disk may never respond.
 */
export const withTimeout = <T>(work: Promise<T>, ms: number): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(reject, ms, new Error('timeout'))),
  ]);
