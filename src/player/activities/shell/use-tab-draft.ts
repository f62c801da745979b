import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useLatest } from '../../ui/use-latest.ts';
import { keepTabDraft, tabDraftOf } from '../../progress/tab-draft.ts';

/**
 * Stores unfinished work of many parts in this tab until it is answered, and restores it at
 * hydration. Does nothing on a page that stores nothing.
 * @param isLong true if there are enough parts to be worth it
 * @param isAnswered true if the answer is stored as an attempt
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
