/** Result of a build step. `message` and `problems` are sentences for a person. */
export type StepResult =
  { state: 'done'; message: string } | { state: 'refused'; problems: string[] };

/** A step changes a built site in place. `folder` is the site's root on disk. */
export type Step = (folder: string) => Promise<StepResult>;
