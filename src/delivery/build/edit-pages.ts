// How a step changes pages: it says how many places each has, and another number is a fault, so
// that no step goes on doing nothing after a page has changed under it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, type Edit } from './html.ts';
import { saveText } from './site-files.ts';
import type { StepResult } from './step.ts';

/** What is to be changed in one page, and how many places that must be. */
export type PageEdits = { edits: Edit[]; expectedCount: number };

const faultOf = (file: string, { edits, expectedCount }: PageEdits): string | null =>
  edits.length === expectedCount
    ? null
    : `${file}: tìm thấy ${edits.length} chỗ phải sửa, đáng lẽ ${expectedCount}. Trang đã đổi mà bước này chưa theo; hãy sửa bước cho khớp trang.`;

/** The page with the edits made, or a sentence about their number. */
export function editedPage(
  html: string,
  file: string,
  planned: PageEdits,
): { state: 'done'; html: string } | { state: 'refused'; problem: string } {
  const problem = faultOf(file, planned);
  return problem === null
    ? { state: 'done', html: applyEdits(html, planned.edits) }
    : { state: 'refused', problem };
}

/**
 * Plans every page, and writes them when each has as many places as it must. Pages are read twice,
 * so that not all of a site has to be in memory at once.
 * @param said what it then says, given the number of pages changed
 */
export async function editPages<Page extends { file: string }>(
  folder: string,
  pages: readonly Page[],
  plan: (html: string, page: Page) => PageEdits,
  said: (changed: number) => string,
): Promise<StepResult> {
  const read = (page: Page) => readFile(join(folder, page.file), 'utf8');
  const plans: { page: Page; edits: Edit[] }[] = [];
  const problems: string[] = [];
  for (const page of pages) {
    const planned = plan(await read(page), page);
    const fault = faultOf(page.file, planned);
    if (fault === null) plans.push({ page, edits: planned.edits });
    else problems.push(fault);
  }
  if (problems.length > 0) return { state: 'refused', problems };
  let changed = 0;
  for (const { page, edits } of plans) {
    const before = await read(page);
    const after = applyEdits(before, edits);
    if (after !== before) changed += 1;
    await saveText(folder, page.file, before, after);
  }
  return { state: 'done', message: said(changed) };
}
