import type { ShellWords } from '../activities/shell/shell-messages.ts';

/** One activity of a page as the build printed it into the page's JSON. */
export type PageItem = { kind: string; spec: { use: string }; hash: string };

/** The JSON script `#page`. */
export type PageData = {
  lesson: string;
  module?: string;
  /**
   * Which entry of the items file is this page's, when it is not the lesson's own (the other way
   * through a sensitive lesson).
   */
  set?: string;
  words: ShellWords;
  items: Record<string, PageItem>;
};

let read: PageData | null = null;

export const pageData = (): PageData =>
  (read ??= JSON.parse(document.getElementById('page')!.textContent!) as PageData);

export const rootPath = (): string => document.documentElement.dataset.base ?? './';
