/**
 * A disk that stays silent is an answer too: rejects with “timeout” after so long, and leaves the
 * work to itself.
 */
export const withTimeout = <T>(work: Promise<T>, ms: number): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(reject, ms, new Error('timeout'))),
  ]);
