import { safeSessionStorage, sessionKeys } from '../storage/storage-keys.ts';

/** A page that keeps nothing: a sensitive lesson, a sample. */
const keepsNothing = (): boolean => document.documentElement.dataset.quiet !== undefined;

/** Item ids are a lesson's own, and a page is a lesson's. */
const keyOf = (item: string): string => `${sessionKeys.draft}${location.pathname}#${item}`;

/**
 * This tab's draft of a question that is not answered yet; null where there is nothing, or nothing
 * that can be read.
 */
export function tabDraftOf(item: string): object | null {
  if (keepsNothing()) return null;
  try {
    const kept: unknown = JSON.parse(safeSessionStorage.read(keyOf(item)) ?? 'null');
    return isLists(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Lists of ids by name: the shape of such answers. */
const isLists = (kept: unknown): kept is Record<string, string[]> =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.values(kept).every(
    (list) => Array.isArray(list) && list.every((id) => typeof id === 'string'),
  );

/** Null takes it away. */
export function keepTabDraft(item: string, answer: object | null): void {
  if (!keepsNothing()) safeSessionStorage.write(keyOf(item), answer && JSON.stringify(answer));
}

/** They go with the seat. */
export const forgetTabDrafts = (): void => safeSessionStorage.erase(/^elm:draft:/);
