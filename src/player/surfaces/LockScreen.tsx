import { AppMark } from './AppMark.tsx';
import { Surface } from './Surface.tsx';

/** One notice on a lock screen: who sent it, through which app, and its first line. */
export type LockNotice = { app: string; name: string; at?: string | undefined; text: string };

/**
 * A phone's lock screen with the notices that wait there, oldest first. Long lines are cut by the
 * screen, as a phone cuts them; nothing else is left out.
 * @param at hour and day: “13:04 · thứ bảy”
 * @param battery percent
 */
export function LockScreen({
  label,
  at,
  battery,
  notices,
}: {
  label: string;
  at: string;
  battery?: number | undefined;
  notices: readonly LockNotice[];
}) {
  return (
    <Surface label={label} isDark>
      <div class="lock-screen">
        <p class="status">
          <span>{at}</span>
          {battery !== undefined && (
            <span class={battery < 20 ? 'battery low' : 'battery'}>{battery}%</span>
          )}
        </p>
        <ol>
          {notices.map((notice) => (
            <li key={notice.name}>
              <AppMark app={notice.app} />
              <b>{notice.name}</b>
              {notice.at && <time>{notice.at}</time>}
              <span>{notice.text}</span>
            </li>
          ))}
        </ol>
      </div>
    </Surface>
  );
}
