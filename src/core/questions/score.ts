/**
 * The verdict of grading. `Score` is a union, so that "not ready" can never be read as "wrong".
 *
 * `earned` and `total` are points of this item alone (partly = half a point); `missing` counts what
 * the pupil has still to choose or place.
 */
export type Verdict = 'right' | 'partly' | 'wrong';

export type Score =
  | { state: 'not-ready'; missing: number }
  | {
      state: 'scored';
      earned: number;
      total: number;
      verdict: Verdict;
      /** Lines to show, already in the pupil's language: the reason, then what to do next. */
      feedback: string[];
      /**
       * The misconception behind a wrong choice; absent when the answer is right or the pupil was
       * not sure.
       */
      misconception?: string;
      perOption: Record<string, Verdict>;
    };

export type Scored = Extract<Score, { state: 'scored' }>;

/** Options use safe / partly / unsafe or right / wrong; points use only three verdicts. */
export type OptionVerdict = 'right' | 'wrong' | 'safe' | 'partly' | 'unsafe';

export const verdictOf = (given: OptionVerdict): Verdict =>
  given === 'safe' || given === 'right' ? 'right' : given === 'partly' ? 'partly' : 'wrong';

export const pointsOf = (verdict: Verdict): number =>
  verdict === 'right' ? 1 : verdict === 'partly' ? 0.5 : 0;

/** Returns the verdict for points: all is right, nothing is wrong, else partly. */
export const verdictFrom = (earned: number, total: number): Verdict =>
  earned >= total ? 'right' : earned > 0 ? 'partly' : 'wrong';
