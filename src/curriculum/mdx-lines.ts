// The lines read from one MDX node; `mdx.ts` walks the whole tree.
import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A mark in the syntax tree. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;
export const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const isParent = (node: Nodes): node is Parents => 'children' in node;
export const childrenOf = (node: Nodes): Nodes[] => (isParent(node) ? node.children : []);

export const isRemark = (value: string): boolean => value.trim().startsWith('/*');

export const attributesOf = (element: Element): Record<string, string | true> =>
  Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : true]]
        : [],
    ),
  );

const valueOf = (element: Element, name: string): string => {
  const value = attributesOf(element)[name];
  return typeof value === 'string' ? value : '';
};

/**
 * Values of a mark that a page prints: the label of a line to write on, heads and rows of a table,
 * what a person in a panel thinks, guesses of an opening and what is said about them, sentences to
 * choose from, words of an imitated screen.
 */
const printed = [
  'label',
  'heads',
  'rows',
  'think',
  'guesses',
  'go',
  'back',
  'ask',
  'offers',
  'spot',
  'text',
  'topic',
  'next',
  'button',
  'seen',
  'draft',
  'ways',
];

export type Glosses = 'behind' | 'last';

/**
 * A speaker or a field's label precedes the words, in the same line; a thought has its name on its
 * own line.
 */
const labels: Record<string, { attribute: string; end: string }> = {
  Say: { attribute: 'who', end: ': ' },
  Flag: { attribute: 'name', end: '\n' },
  Message: { attribute: 'from', end: ': ' },
  Item: { attribute: 'label', end: ': ' },
};

/**
 * Returns the words of one paragraph without emphasis marks. `glosses` collects those that come
 * last.
 */
function wordsOf(node: Nodes, glosses: string[] | null): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'mdxTextExpression') return isRemark(node.value) ? '' : `{${node.value}}`;
  const inside = childrenOf(node)
    .map((child) => wordsOf(child, glosses))
    .join('');
  if (!isElement(node)) return inside;
  const label = labels[node.name ?? ''];
  if (label) {
    const value = valueOf(node, label.attribute);
    return value && inside ? value + label.end + inside : value + inside;
  }
  if (node.name !== 'Term') return inside;
  const word = valueOf(node, 'word');
  if (!glosses) return `${word} (${inside})`;
  glosses.push(`(${inside})`);
  return word;
}

const blocks = new Set(['paragraph', 'heading']);

/** Returns the lines read from a node. */
export function linesOf(node: Nodes, where: Glosses): string[] {
  if (blocks.has(node.type)) {
    const glosses: string[] | null = where === 'last' ? [] : null;
    return [...wordsOf(node, glosses).split('\n'), ...(glosses ?? [])].filter(
      (line) => line.trim() !== '',
    );
  }
  // A mark alone on its line is parsed as a block, and so is a new word or a speaker alone.
  if (isElement(node) && (node.name === 'Term' || labels[node.name ?? '']))
    return linesOf({ type: 'paragraph', children: [node as MdxJsxTextElement] }, where);
  const printedTexts = isElement(node)
    ? printed.flatMap((name) => valueOf(node, name).split('|')).filter((line) => line.trim() !== '')
    : [];
  if (node.type === 'mdxFlowExpression' && !isRemark(node.value))
    printedTexts.push(`{${node.value}}`);
  return [...printedTexts, ...childrenOf(node).flatMap((child) => linesOf(child, where))];
}

/** Wraps words in a mark without their own paragraph, as in `<Line>Tên</Line>`. */
export const asBlock = (node: Nodes): Nodes =>
  blocks.has(node.type) ||
  (isParent(node) && !isElement(node) && node.type !== 'strong') ||
  isElement(node)
    ? node
    : { type: 'paragraph', children: [node as never] };
