import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useLatest } from '../../ui/use-latest.ts';
import { keepTabDraft, tabDraftOf } from '../../progress/tab-draft.ts';

/**
 * Work of many parts is not lost with a page that is read anew: until it is answered this tab keeps
 * it, and it comes back when the question wakes. Not of a page that keeps nothing.
 * @param isLong whether there are parts enough to be worth it
 * @param isAnswered then the answer is kept as an attempt
 */
export function useTabDraft<Answer extends object>(
  item: string,
  answer: Answer,
  isLong: boolean,
  isAnswered: boolean,
  restore: (answer: Answer) => void,
): void {
  const begun = useRef(answer);
  const latest = useLatest({ item, answer, isLong, restore });
  useLayoutEffect(() => {
    const now = latest.current;
    const isEmpty = Object.keys(now.answer).length === 0;
    const kept = now.isLong && isEmpty ? (tabDraftOf(now.item) as Answer | null) : null;
    if (kept) now.restore(kept);
  }, [latest]);
  useEffect(() => {
    if (!isLong || (answer === begun.current && !isAnswered)) return;
    keepTabDraft(item, isAnswered || Object.keys(answer).length === 0 ? null : answer);
  }, [answer, isAnswered, isLong, item]);
}
