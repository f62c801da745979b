import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const classesOf = ({ attrs }: Element): string[] =>
  (attrs.find(({ name }) => name === 'class')?.value ?? '').split(/\s+/);
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const textOf = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node ? node.value : childrenOf(node).map(textOf).join('');

/** Elements read as one line. */
const lines = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'caption']);
/**
 * Returns true for content only on screen, and for content that a plan's file has in another place.
 */
const isLeftOut = (element: Element): boolean =>
  ['script', 'style', 'caption', 'thead', 'h1'].includes(element.tagName) ||
  classesOf(element).some((name) =>
    ['screen-only', 'source', 'on-screen', 'small', 'step-of', 'unit', 'clock'].includes(name),
  );

/** Returns true for a cell of plain text; a cell with paragraphs or lists is read by those. */
const isPlainCell = (element: Element): boolean =>
  element.tagName === 'td' &&
  !childrenOf(element).some(
    (child) => isElement(child) && ['ul', 'ol', 'p'].includes(child.tagName),
  );

function linesIn(node: Node): string[] {
  if (isElement(node)) {
    if (isLeftOut(node)) return [];
    if (
      lines.has(node.tagName) &&
      !childrenOf(node).some(
        (child) => isElement(child) && ['ul', 'ol', 'p'].includes(child.tagName),
      )
    )
      return [textOf(node)];
    if (node.tagName === 'th' || isPlainCell(node))
      return [
        childrenOf(node)
          .filter((child) => !isElement(child) || !isLeftOut(child))
          .map(textOf)
          .join(''),
      ];
  }
  return childrenOf(node).flatMap(linesIn);
}

const mainIn = (node: Node): Node | undefined =>
  isElement(node) && node.tagName === 'main'
    ? node
    : childrenOf(node)
        .map(mainIn)
        .find((found) => found !== undefined);

/** Returns the printed text of a plan's page, line by line. */
export const planWords = (page: Node): string[] =>
  linesIn(mainIn(page)!)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
