// The only MDX reader besides Astro's own: all facts about a text come from this one walk of its
// syntax tree.
import type { Nodes, Root } from 'mdast';
import type { Block } from '#core/progress/block.ts';
import { blocksIn } from './blocks.ts';
import {
  asBlock,
  attributesOf,
  childrenOf,
  isElement,
  isRemark,
  linesOf,
  type Element,
  type Glosses,
} from './mdx-lines.ts';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A mark in a text, such as `<Step title="…">…</Step>`. */
export type Mark = {
  name: string;
  /** `true` if only the name is written: `<Step example>`. */
  attributes: Record<string, string | true>;
  /** The marks inside, at any depth, in document order. */
  marks: Mark[];
  /** The lines inside, as read aloud: a new word's gloss follows it in brackets. */
  lines: string[];
  /** The same for reading: each gloss is a line of its own after the line with its word. */
  linesWithGlossesLast: string[];
};

/** A heading: 2 for a part, 3 for a subpart. */
type Heading = { depth: number; text: string };

type Part = Heading & { lines: string[]; remarks: string[] };

/** A text in MDX, without its front matter. */
export type Mdx = {
  /** The top-level marks, in order. */
  marks: Mark[];
  /** All lines, inside marks or not. */
  lines: string[];
  /** Lines outside every mark. */
  outside: string[];
  headings: Heading[];
  /** The content under each heading, up to the next heading of any depth. */
  parts: Part[];
  /** The content of comments, which pages do not show: ids of misconceptions. */
  remarks: string[];
  hasImports: boolean;
  /** Everything in the form of an office file: headings, paragraphs, lists. */
  blocks: Block[];
};

export type MdxRead = { state: 'read'; mdx: Mdx } | { state: 'unreadable'; message: string };

const marksIn = (node: Nodes): Mark[] =>
  childrenOf(node).flatMap((child) => (isElement(child) ? [markFrom(child)] : marksIn(child)));

function markFrom(element: Element): Mark {
  const inside = marksIn(element);
  const read = (where: Glosses) =>
    element.children.flatMap((child) => linesOf(asBlock(child), where));
  return {
    name: element.name ?? '',
    attributes: attributesOf(element),
    marks: inside.flatMap((mark) => [mark, ...mark.marks]),
    lines: read('behind'),
    linesWithGlossesLast: read('last'),
  };
}

/** Returns whether a node is one mark, or several on one line, with nothing beside. */
const isMarkAlone = (node: Nodes): boolean =>
  isElement(node) ||
  (node.type === 'paragraph' &&
    node.children.every(
      (child) => isElement(child) || (child.type === 'text' && child.value.trim() === ''),
    ) &&
    node.children.some((child) => isElement(child) && child.name !== 'Term'));

const remarksIn = (node: Nodes): string[] =>
  node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
    ? isRemark(node.value)
      ? [node.value.replace(/^\s*\/\*|\*\/\s*$/g, '').trim()]
      : []
    : childrenOf(node).flatMap(remarksIn);

const hasImports = (node: Nodes): boolean =>
  node.type === 'mdxjsEsm' || childrenOf(node).some(hasImports);

const headingsIn = (node: Nodes): Heading[] =>
  node.type === 'heading'
    ? linesOf(node, 'behind').map((text) => ({ depth: node.depth, text }))
    : childrenOf(node).flatMap(headingsIn);

/** Returns the parts. In our texts a heading is always a child of the root. */
function partsIn({ children }: Root): Part[] {
  const parts: Part[] = [];
  for (const child of children)
    if (child.type === 'heading')
      parts.push({
        depth: child.depth,
        text: linesOf(child, 'behind').join(' '),
        lines: [],
        remarks: [],
      });
    else {
      parts.at(-1)?.lines.push(...linesOf(child, 'behind'));
      parts.at(-1)?.remarks.push(...remarksIn(child));
    }
  return parts;
}

const parser = unified().use(remarkParse).use(remarkMdx);

/** Translates parser errors about common mistakes into the authors' words. */
function inVietnamese(reason: string): string {
  const tag = /<\/?([A-Za-z]\w*)[^`]*>/.exec(reason)?.[1];
  if (/closing tag|end-tag|before the end/i.test(reason) && tag)
    return `thẻ <${tag}> mở ra mà chưa đóng lại, hoặc đóng chưa đúng chỗ`;
  if (/expression|acorn/i.test(reason))
    return 'trong ngoặc nhọn chỉ có số điện thoại như {111} hoặc lời ghi như {/* … */}';
  return 'có dấu “<” hay ngoặc nhọn đặt chưa đúng: thẻ phải mở và đóng đủ, dấu bé hơn thì viết thành chữ';
}

/**
 * Reads a text in MDX.
 * @param body without front matter
 * @param linesBefore lines of the file before it, so that messages name the line an author sees
 */
export function readMdx(body: string, linesBefore = 0): MdxRead {
  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    const {
      reason = '',
      line,
      place,
    } = error as {
      reason?: string;
      line?: number;
      place?: { start?: { line: number } };
    };
    const at = (line ?? place?.start?.line ?? 1) + linesBefore;
    return { state: 'unreadable', message: `dòng ${at}: ${inVietnamese(reason)}.` };
  }
  const outside = tree.children.filter((child) => !isMarkAlone(child) && child.type !== 'mdxjsEsm');
  return {
    state: 'read',
    mdx: {
      marks: marksIn(tree),
      lines: linesOf(tree, 'behind'),
      outside: outside.flatMap((child) => linesOf(child, 'behind')),
      headings: headingsIn(tree),
      parts: partsIn(tree),
      remarks: remarksIn(tree),
      hasImports: hasImports(tree),
      blocks: blocksIn(tree.children),
    },
  };
}

/** Returns every mark of a text, nested ones included, in document order. */
export const allMarks = ({ marks }: Mdx): Mark[] => marks.flatMap((mark) => [mark, ...mark.marks]);

/** Returns the values of one attribute of all marks with this name, in order. */
export const valuesOf = (mdx: Mdx, name: string, attribute: string): string[] =>
  allMarks(mdx).flatMap((mark) => {
    const value = mark.name === name ? mark.attributes[attribute] : undefined;
    return typeof value === 'string' ? [value] : [];
  });
