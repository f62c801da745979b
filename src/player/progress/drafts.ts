/** Unchecked answers by item. They survive a view that throws, but not the page. Never on disk. */
const drafts = new Map<string, unknown>();

export const draftOf = (item: string): unknown => drafts.get(item);

export function saveDraft(item: string, answer: unknown): void {
  if (answer === undefined) drafts.delete(item);
  else drafts.set(item, answer);
}

export const clearDrafts = (): void => drafts.clear();
