import type { BookStep } from '#core/progress/portfolio.ts';
import type { LessonShape } from '#core/progress/progress.ts';
import { pageData, rootPath, type PageItem } from './page-data.ts';

/** What the module's items file holds of one lesson. */
export type LessonItems = {
  /** YYYY-MM-DD, the day of this copy. */ built: string;
  shape: LessonShape;
  /** The lesson's steps as cloth, a row each; none of a sensitive lesson. */
  cloth?: { motif: string; steps: BookStep[] };
  items: Record<string, PageItem>;
};

const coming: Record<string, Promise<Record<string, LessonItems>>> = {};

/**
 * The items that the page itself does not carry: of its own lesson, or of another (an old
 * question's). Rejects when they cannot be fetched; ask again then.
 */
export async function lessonItems(
  lesson = pageData().set ?? pageData().lesson,
  module = pageData().module!,
): Promise<LessonItems> {
  coming[module] ??= fetch(`${rootPath()}items/${module}.json`).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  });
  coming[module].catch(() => delete coming[module]);
  return (await coming[module])[lesson]!;
}
