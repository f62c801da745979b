/** Measurements of a trial: names and values, printed unchanged. */
export type Figures = Record<string, string | number>;

/** `skipped` is for a missing program on this computer; `why` names it. */
export type TrialResult = {
  state: 'passed' | 'failed' | 'skipped';
  figures: Figures;
  why?: string;
};

/** The export `trial` of a file `tests/**\/<name>.trial.ts`, or one of its `trials`. */
export type Trial = {
  name: string;
  /** One sentence: the claim to prove. */
  what: string;
  run(options: { n?: number }): Promise<TrialResult>;
};

export type TrialReport = { name: string; what: string; seconds: number } & TrialResult;

/** Runs one trial; a trial that throws has failed. */
export async function runTrial(trial: Trial, options: { n?: number }): Promise<TrialReport> {
  const began = performance.now();
  const result = await trial
    .run(options)
    .catch((error: unknown): TrialResult => ({ state: 'failed', figures: {}, why: String(error) }));
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  return { name: trial.name, what: trial.what, seconds, ...result };
}

/** Returns 1 if a trial failed, 3 if one was skipped, 0 if all passed. */
export function exitCodeOf(results: Pick<TrialResult, 'state'>[]): number {
  if (results.some(({ state }) => state === 'failed')) return 1;
  return results.some(({ state }) => state === 'skipped') ? 3 : 0;
}
