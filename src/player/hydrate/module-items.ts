import type { BookStep } from '#core/progress/portfolio.ts';
import type { LessonShape } from '#core/progress/progress.ts';
import { pageData, rootPath, type PageItem } from './page-data.ts';

/** One lesson's part of the module's items file. */
export type LessonItems = {
  /** YYYY-MM-DD, the build date of this copy. */ built: string;
  shape: LessonShape;
  /** The lesson's steps as cloth, a row each; omitted for a sensitive lesson. */
  cloth?: { motif: string; steps: BookStep[] };
  items: Record<string, PageItem>;
};

const loading: Record<string, Promise<Record<string, LessonItems>>> = {};

/**
 * Loads the items that are not in the page: of its lesson, or of another (a review question's).
 * Rejects if the fetch fails; the next call fetches again.
 */
export async function lessonItems(
  lesson = pageData().set ?? pageData().lesson,
  module = pageData().module!,
): Promise<LessonItems> {
  loading[module] ??= fetch(`${rootPath()}items/${module}.json`).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  });
  loading[module].catch(() => delete loading[module]);
  return (await loading[module])[lesson]!;
}
