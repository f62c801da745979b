// How a step changes pages: it says how many places each has, and another number is a fault, so that no step goes on doing
// nothing after a page has changed under it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, type Edit } from './html.ts';
import { saveText } from './site-files.ts';
import type { StepResult } from './step.ts';

/** What is to be changed in one page, and how many places that must be. */
export type Planned = { edits: Edit[]; wanted: number };

/** The page with the edits made, or a sentence about their number. */
export function editedPage(
  html: string,
  file: string,
  { edits, wanted }: Planned,
): { state: 'done'; html: string } | { state: 'refused'; problem: string } {
  return edits.length === wanted
    ? { state: 'done', html: applyEdits(html, edits) }
    : {
        state: 'refused',
        problem: `${file}: tìm thấy ${edits.length} chỗ phải sửa, đáng lẽ ${wanted}. Trang đã đổi mà bước này chưa theo; hãy sửa bước cho khớp trang.`,
      };
}

/** Plans every page, and writes them when each has as many places as it must. @param said what it then says, given the number of pages changed */
export async function editPages<Page extends { file: string }>(
  folder: string,
  pages: readonly Page[],
  plan: (html: string, page: Page) => Planned,
  said: (changed: number) => string,
): Promise<StepResult> {
  const results = [];
  for (const page of pages) {
    const before = await readFile(join(folder, page.file), 'utf8');
    results.push({ page, before, after: editedPage(before, page.file, plan(before, page)) });
  }
  const problems = results.flatMap(({ after }) => (after.state === 'refused' ? [after.problem] : []));
  if (problems.length > 0) return { state: 'refused', problems };
  let changed = 0;
  for (const { page, before, after } of results)
    if (after.state === 'done') {
      if (after.html !== before) changed += 1;
      await saveText(folder, page.file, before, after.html);
    }
  return { state: 'done', said: said(changed) };
}
