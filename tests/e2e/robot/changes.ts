// Counts the changes of a live region, from the browser's report of its tree: no script in the
// page.
import type { CDPSession } from 'playwright';

type DomNode = { nodeId: number; children?: DomNode[] };
export type Changes = {
  /** Number of times text was added to the regions since the last call. */ taken(): number;
  stop(): void;
};

/**
 * Follows every insertion and text change under these nodes. A removal is not announced, so it is
 * not counted.
 */
export async function followChanges(page: CDPSession, backendIds: number[]): Promise<Changes> {
  const parents = new Map<number, number>();
  const learn = (node: DomNode, parent: number): void => {
    parents.set(node.nodeId, parent);
    for (const child of node.children ?? []) learn(child, node.nodeId);
  };
  await page.send('DOM.enable');
  const { root } = await page.send('DOM.getDocument', { depth: -1 });
  learn(root, 0);
  const { nodeIds } = await page.send('DOM.pushNodesByBackendIdsToFrontend', {
    backendNodeIds: backendIds,
  });
  const isUnder = (id: number | undefined): boolean => {
    for (let ancestor = id; ancestor; ancestor = parents.get(ancestor))
      if (nodeIds.includes(ancestor)) return true;
    return false;
  };
  let count = 0;
  const onInserted = ({ parentNodeId, node }: { parentNodeId: number; node: DomNode }): void => {
    learn(node, parentNodeId);
    if (isUnder(parentNodeId)) count += 1;
  };
  const onText = ({ nodeId }: { nodeId: number }): void => {
    if (isUnder(nodeId)) count += 1;
  };
  page.on('DOM.childNodeInserted', onInserted);
  page.on('DOM.characterDataModified', onText);
  return {
    taken: () => {
      const now = count;
      count = 0;
      return now;
    },
    stop: () => {
      page.off('DOM.childNodeInserted', onInserted);
      page.off('DOM.characterDataModified', onText);
    },
  };
}
