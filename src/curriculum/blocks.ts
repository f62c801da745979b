// Converts a text's syntax tree to blocks, for output outside a page. Marks such as <Step> are
// transparent; author remarks are left out.
import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Block, Run } from '#core/progress/block.ts';

const isRemark = (value: string): boolean => value.trim().startsWith('/*');

function wordAttribute({ attributes }: MdxJsxTextElement | MdxJsxFlowElement): string {
  const word = attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'word',
  );
  return typeof word?.value === 'string' ? word.value : '';
}

/**
 * Converts inline content to runs. Emphasis and stress look alike, because italics blur Vietnamese
 * marks on old screens and printers.
 */
function runsOf(node: PhrasingContent, isStrong: boolean): Run[] {
  const run = (text: string): Run[] =>
    text === '' ? [] : [isStrong ? { text, isStrong } : { text }];
  if (node.type === 'text' || node.type === 'inlineCode')
    return run(node.value.replace(/\s*\n\s*/g, ' '));
  if (node.type === 'break') return run(' ');
  if (node.type === 'mdxTextExpression') return isRemark(node.value) ? [] : run(`{${node.value}}`);
  if (node.type === 'mdxJsxTextElement' && node.name === 'Term')
    return [
      { text: wordAttribute(node), isStrong: true },
      ...run(' ('),
      ...node.children.flatMap((child) => runsOf(child, isStrong)),
      ...run(')'),
    ];
  if (!('children' in node)) return [];
  const isStressed = isStrong || node.type === 'strong' || node.type === 'emphasis';
  return (node.children as PhrasingContent[]).flatMap((child) => runsOf(child, isStressed));
}

const runsIn = ({ children }: Parents): Run[] =>
  (children as PhrasingContent[]).flatMap((child) => runsOf(child, false));

/**
 * Converts nodes to blocks.
 * @param nodes siblings of a text in MDX
 */
export function blocksIn(nodes: readonly Nodes[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'heading')
      return [{ kind: 'heading', depth: node.depth, runs: runsIn(node) }];
    if (node.type === 'paragraph') {
      const runs = runsIn(node);
      return runs.length > 0 ? [{ kind: 'paragraph', runs }] : [];
    }
    if (node.type === 'list')
      return [
        {
          kind: 'list',
          isNumbered: node.ordered === true,
          items: node.children.map((item) => blocksIn(item.children)),
        },
      ];
    return 'children' in node ? blocksIn(node.children as Nodes[]) : [];
  });
}
