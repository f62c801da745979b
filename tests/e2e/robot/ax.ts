// The page as a screen reader has it. The robot uses nothing else: no selectors, no test ids, no
// script in the page.
import type { CDPSession } from 'playwright';

export type AxNode = {
  backendId: number;
  parent: AxNode | null;
  role: string;
  name: string;
  focused: boolean;
  disabled: boolean;
  checked: boolean;
  /** Position in document order. */
  at: number;
};

type Raw = {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
  parentId?: string;
};

/** Returns every node that is not ignored, in document order. */
export async function readTree(page: CDPSession): Promise<AxNode[]> {
  const { nodes } = (await page.send('Accessibility.getFullAXTree')) as { nodes: Raw[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const tree: AxNode[] = [];
  const visit = (raw: Raw | undefined, parent: AxNode | null): void => {
    if (!raw) return;
    const has = (name: string) =>
      raw.properties?.find((property) => property.name === name)?.value.value;
    const node: AxNode = {
      backendId: raw.backendDOMNodeId ?? 0,
      parent,
      role: String(raw.role?.value ?? ''),
      name: String(raw.name?.value ?? ''),
      focused: has('focused') === true,
      disabled: has('disabled') === true,
      checked: has('checked') === 'true' || has('checked') === true,
      at: tree.length,
    };
    if (!raw.ignored) tree.push(node);
    for (const id of raw.childIds ?? []) visit(byId.get(id), raw.ignored ? parent : node);
  };
  visit(nodes[0], null);
  return tree;
}

const isInside = (node: AxNode, role: string): boolean => nearest(node, role) !== null;

export function nearest(node: AxNode, role: string): AxNode | null {
  for (let ancestor = node.parent; ancestor; ancestor = ancestor.parent)
    if (ancestor.role === role) return ancestor;
  return null;
}

/** Returns all texts on the page, piece by piece. */
export const textsOf = (tree: AxNode[]): string[] =>
  tree
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name.trim())
    .filter(Boolean);

/** Returns the current texts of the live regions. */
export const statusTexts = (tree: AxNode[]): string[] =>
  textsOf(tree.filter((node) => node.role === 'StaticText' && isInside(node, 'status')));

export const statusNodes = (tree: AxNode[]): AxNode[] =>
  tree.filter(({ role }) => role === 'status');
