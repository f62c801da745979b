import { useStore } from '@nanostores/preact';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { notices } from '../messages/notices.ts';
import { retryUnsaved } from '#player/progress/answer-writer.ts';
import { $notice } from '#player/progress/store.ts';

/**
 * Shows a sentence about saving, if there is one. The live region is present from the start, empty.
 */
export function Island({ lang }: { lang: Locale }) {
  const notice = useStore($notice);
  const words = notices[lang];
  return (
    <div role="status">
      {notice && (
        <p class="notice">
          {notice.what === 'lost'
            ? interpolate(words.lost, { n: notice.answers })
            : words[notice.what]}
          {(notice.what === 'full' || notice.what === 'failed') && (
            <button class="button" onClick={() => void retryUnsaved()}>
              {words.retry}
            </button>
          )}
          {(notice.what === 'stale' || notice.what === 'unread') && (
            <button class="button" onClick={() => location.reload()}>
              {words.reload}
            </button>
          )}
          {notice.what === 'lost' && (
            <button class="button" onClick={() => $notice.set(null)}>
              {words.seen}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
