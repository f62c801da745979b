// A module script tag on file:// prints a CORS error and never runs. The head script of each page
// knows where it stands, so it is given the address and puts the module in itself, elsewhere only.
import { applyEdits, attributeEdit, attributeOf, elementsOf, removalEdit } from './html.ts';
import { isHtml, readTexts, saveText } from './site-files.ts';
import type { StepResult } from './step.ts';

/** The page with its one module script named in `data-boot` of the head script instead. Pages without either stay. */
export function bootHtml(html: string): string {
  const elements = elementsOf(html);
  const head = elements.find((element) => attributeOf(element, 'data-boot') === '');
  const boot = elements.find(
    (element) =>
      element.tagName === 'script' &&
      attributeOf(element, 'type') === 'module' &&
      attributeOf(element, 'src'),
  );
  if (!head || !boot) return html;
  return applyEdits(html, [
    ...attributeEdit(head, 'data-boot', attributeOf(boot, 'src')!),
    ...removalEdit(boot),
  ]);
}

export async function bootStep(folder: string): Promise<StepResult> {
  let moved = 0;
  for (const [page, html] of await readTexts(folder, isHtml)) {
    const after = bootHtml(html);
    if (after !== html) moved += 1;
    await saveText(folder, page, html, after);
  }
  return { state: 'done', said: `Dời mô-đun khởi động vào đầu trang ở ${moved} trang.` };
}
