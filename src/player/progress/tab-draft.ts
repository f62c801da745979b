import { safeSessionStorage, sessionKeys } from '../storage/storage-keys.ts';

/** Returns whether the page stores nothing: a sensitive lesson or a sample. */
const keepsNothing = (): boolean => document.documentElement.dataset.quiet !== undefined;

/** Item ids are unique only within a lesson, and a page has one lesson. */
const keyOf = (item: string): string => `${sessionKeys.draft}${location.pathname}#${item}`;

/**
 * Returns this tab's draft of an unanswered question; null if there is none or it is unreadable.
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

/** Checks the shape of such drafts: lists of ids by name. */
const isLists = (kept: unknown): kept is Record<string, string[]> =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.values(kept).every(
    (list) => Array.isArray(list) && list.every((id) => typeof id === 'string'),
  );

/** Stores the draft; null removes it. */
export function keepTabDraft(item: string, answer: object | null): void {
  if (!keepsNothing()) safeSessionStorage.write(keyOf(item), answer && JSON.stringify(answer));
}

/** Removes all drafts with the active profile. */
export const forgetTabDrafts = (): void => safeSessionStorage.erase(/^elm:draft:/);
