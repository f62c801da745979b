/** What a step of the build says. `said` and `problems` are sentences for a person. */
export type StepResult =
  { state: 'done'; message: string } | { state: 'refused'; problems: string[] };

/** A step changes a built site in place. `folder` is the site's root on disk. */
export type Step = (folder: string) => Promise<StepResult>;
