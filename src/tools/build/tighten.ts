// What a page carries for nobody: runs of blanks between tags, empty lines in a sheet, properties that lightningcss writes
// for a function we do not use. Dozens of bytes, of which a lesson page has few to spare. Before the policy is written.
import { applyEdits, elementsOf, textOf, type Edit, type HtmlElement } from './html.ts';
import { isHtml, readTexts, saveText } from './site-files.ts';
import type { StepResult } from './step.ts';

/** Here a blank is a blank. */
const keepsBlanks = new Set(['pre', 'textarea', 'script', 'style']);
/** Between two blocks, or a block and its box's edge, a blank is drawn nowhere; only in these boxes are blocks blocks for sure. */
const boxes = new Set(['body', 'main', 'section', 'header', 'dialog']);
const blocks = new Set([
  'section',
  'header',
  'main',
  'footer',
  'dialog',
  'aside',
  'nav',
  'div',
  'p',
  'h1',
  'h2',
  'h3',
  'ul',
  'ol',
  'table',
  'details',
  'article',
  'figure',
  'blockquote',
]);
const unusedScheme = /--lightningcss-light: ;--lightningcss-dark:initial;/g;

/** The page with the same meaning and fewer characters: two or more blanks between tags are one, and none between blocks. */
export function tightHtml(html: string): string {
  const isSchemeAsked = html.includes('var(--lightningcss-');
  const edits = elementsOf(html).flatMap((element): Edit[] => {
    if (element.tagName === 'style') return sheetEdit(element, isSchemeAsked);
    return isKept(element) ? [] : blankEdits(html, element);
  });
  return applyEdits(html, edits);
}

/** In a `<pre>` also what lies deeper. */
function isKept(element: HtmlElement): boolean {
  const above = element.parentNode;
  return keepsBlanks.has(element.tagName) || (above !== null && 'tagName' in above && isKept(above));
}

function blankEdits(html: string, element: HtmlElement): Edit[] {
  const isBlock = (at: number): boolean => {
    const beside = element.childNodes[at];
    return beside === undefined || ('tagName' in beside && blocks.has(beside.tagName));
  };
  return element.childNodes.flatMap((child, at): Edit[] => {
    const place = 'value' in child ? child.sourceCodeLocation : null;
    // Asked of the source: what stands behind `</body>` is counted to the body, and its place holds the tag.
    if (!place || !/^\s+$/.test(html.slice(place.startOffset, place.endOffset))) return [];
    const text = boxes.has(element.tagName) && isBlock(at - 1) && isBlock(at + 1) ? '' : ' ';
    return place.endOffset - place.startOffset === text.length
      ? []
      : [{ start: place.startOffset, end: place.endOffset, text }];
  });
}

function sheetEdit(element: HtmlElement, isSchemeAsked: boolean): Edit[] {
  const place = element.sourceCodeLocation;
  if (!place?.startTag || !place.endTag) return [];
  const css = textOf(element);
  const text = (isSchemeAsked ? css : css.replace(unusedScheme, '')).replace(/}\s*\n\s*/g, '}').trim();
  return [{ start: place.startTag.endOffset, end: place.endTag.startOffset, text }];
}

export async function tightenStep(folder: string): Promise<StepResult> {
  let saved = 0;
  for (const [page, html] of await readTexts(folder, isHtml)) {
    const tight = tightHtml(html);
    saved += html.length - tight.length;
    await saveText(folder, page, html, tight);
  }
  return { state: 'done', said: `Bỏ ${Math.round(saved / 1024)} KiB khoảng trống thừa trong các trang.` };
}
