import type { ShellWords } from '../activities/shell/shell-messages.ts';

/** One activity, as the build prints it into the page's JSON. */
export type PageItem = { kind: string; spec: { use: string }; hash: string };

/** The JSON script `#page`. */
export type PageData = {
  lesson: string;
  module?: string;
  /**
   * The page's entry in the items file, if it is not the lesson's (the other way through a
   * sensitive lesson).
   */
  set?: string;
  words: ShellWords;
  items: Record<string, PageItem>;
};

let read: PageData | null = null;

export const pageData = (): PageData =>
  (read ??= JSON.parse(document.getElementById('page')!.textContent!) as PageData);

export const rootPath = (): string => document.documentElement.dataset.base ?? './';
