// Puts the target's own into the pages: the build's name, the line that starts the worker, a line under each module.
import type { Lang } from '../../messages/area.ts';
import { web } from '../../messages/targets/web.ts';
import { applyEdits, attributeOf, elementsOf, type Edit, type HtmlElement } from '../../tools/build/html.ts';
import { isHtml, readTexts, saveText } from '../../tools/build/site-files.ts';
import type { StepResult } from '../../tools/build/step.ts';
import { escaped } from '../page-shell.ts';
import { lessonsByModule } from './site-parts.ts';

/** Stands where the build's name will be, until all files are as they stay (`mark-step.ts`). */
export const UNNAMED = '000000000000';

const isLearn = (page: string): boolean => /^learn\/[^/]+\//.test(page);
const isAbout = (page: string): boolean => /^(?:en\/)?about\//.test(page);
const put = (start: number, text: string): Edit => ({ start, end: start, text });
const hasClass = (element: HtmlElement, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(' ').includes(name);
const packOf = (element: HtmlElement): string =>
  hasClass(element, 'openers') ? 'openers' : (attributeOf(element, 'id') ?? '');

/** @param packs modules that can be taken */
export function webHtml(html: string, page: string, packs: ReadonlySet<string>, css: string): string {
  const elements = elementsOf(html);
  const placed = (tag: string) => elements.find((each) => each.tagName === tag)?.sourceCodeLocation;
  const root = placed('html');
  if (!root?.startTag) return html;
  const lang: Lang = elements.some((each) => each.tagName === 'html' && attributeOf(each, 'lang') === 'en')
    ? 'en'
    : 'vi';
  const isAwake = elements.some((each) => attributeOf(each, 'data-boot'));
  const isLesson = elements.some((each) => attributeOf(each, 'data-steps'));
  const header = elements.find(
    (each) => each.tagName === 'header' && hasClass(each, 'top'),
  )?.sourceCodeLocation;
  const style = placed('style');
  const edits: Edit[] = [put(root.startTag.endOffset - 1, ` data-build="${UNNAMED}"`)];
  // In a lesson the line says nothing, so it may stand last.
  const line = isLesson ? placed('body')?.endTag?.startOffset : header?.endOffset;
  // Edits at one place would take each other's: what goes under the header is one text.
  const told = isAbout(page) ? `<section class="web-newer"><p>${web[lang].about}</p></section>` : '';
  if (isAwake && line !== undefined) edits.push(put(line, `<div data-island="web"></div>${told}`));
  if (isAwake && !isLesson && style) edits.push(put(style.endOffset, `<style>${css}</style>`));
  if (isLearn(page))
    for (const element of elements.filter((each) => hasClass(each, 'module') && packs.has(packOf(each)))) {
      const end = element.sourceCodeLocation?.endTag?.startOffset;
      if (end !== undefined)
        edits.push(
          put(
            end,
            `<div class="web-pack" data-island="web-pack" data-props="${escaped(JSON.stringify({ pack: packOf(element) }))}"></div>`,
          ),
        );
    }
  return applyEdits(html, edits);
}

export const webPagesStep =
  (css: string) =>
  async (folder: string): Promise<StepResult> => {
    const texts = await readTexts(folder, isHtml);
    const packs = new Set(lessonsByModule(texts).keys());
    for (const [page, html] of texts) await saveText(folder, page, html, webHtml(html, page, packs, css));
    return { state: 'done', said: `Đặt dòng tải bài cho ${packs.size} khối.` };
  };
