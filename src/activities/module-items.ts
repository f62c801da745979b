import type { LessonShape } from '../domain/progress.ts';
import { pageData, rootPath, type PageItem } from './page-data.ts';

/** What the module's items file holds of one lesson. */
export type LessonItems = { shape: LessonShape; items: Record<string, PageItem> };

let coming: Promise<LessonItems> | null = null;

/** The items of this page's lesson that the page itself does not carry. Rejects when they cannot be fetched; ask again then. */
export function lessonItems(): Promise<LessonItems> {
  const { lesson, module } = pageData();
  coming ??= fetch(`${rootPath()}items/${module}.json`)
    .then(async (answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return ((await answer.json()) as Record<string, LessonItems>)[lesson]!;
    })
    .catch((problem: unknown) => {
      coming = null;
      throw problem;
    });
  return coming;
}
