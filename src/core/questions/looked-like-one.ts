/**
 * Hashes of the 46 questions as they were until December 2026: they wanted several picks and looked
 * like single choices. First answers to them reflect that look, not a pupil's knowledge. Frozen;
 * today's questions have other hashes (`tests/contracts/looked-like-one.test.ts`).
 */
const hashes =
  '03fb993b 0845eba4 08bd5cbc 0a8734ec 147a54e5 1a88a850 1bcf6f76 27cccd2f 2ed4625f 33431547 348fc987 37471dda ' +
  '3b16ce15 457f8992 4c100de5 51783466 53e71383 5ac524c0 5e51d37e 65c28ee7 733e842e 73fa4295 7b7dcef5 7cc93593 ' +
  '86f4985b 8afdb10b 94473348 964d61f6 97af517f 9d210a61 a0b8c555 a273b6a1 a7eb9ce2 b2ab45af b578ccc3 ba2a8838 ' +
  'c88275e1 d593edc0 d6bb6915 d8804d05 d9156667 e169e582 e44d74bc eec7ddf7 f664e364 fc0c3f0e';

const lookedLikeOne: ReadonlySet<string> = new Set(hashes.split(' '));

/**
 * Returns whether this answer was given to such a question: it counts for finishing and passing,
 * and not as a first try.
 */
export const isOfOldLook = ({ spec }: { spec: string }): boolean => lookedLikeOne.has(spec);
