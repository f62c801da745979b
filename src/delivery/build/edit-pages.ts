// Edits pages in a build step. The step declares the expected number of edits per page, and any
// other number is an error, so that a page change cannot silently disable the step.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, type Edit } from './html.ts';
import { saveText } from './site-files.ts';
import type { StepResult } from './step.ts';

/** The edits of one page, and their expected number. */
export type PageEdits = { edits: Edit[]; expectedCount: number };

const faultOf = (file: string, { edits, expectedCount }: PageEdits): string | null =>
  edits.length === expectedCount
    ? null
    : `${file}: tìm thấy ${edits.length} chỗ phải sửa, đáng lẽ ${expectedCount}. Trang đã đổi mà bước này chưa theo; hãy sửa bước cho khớp trang.`;

/** Returns the edited page, or a message about a wrong number of edits. */
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
 * Plans every page, and writes them if each has the expected number of edits. Pages are read twice,
 * so that a whole site need not be in memory.
 * @param said returns the message, given the number of pages changed
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
