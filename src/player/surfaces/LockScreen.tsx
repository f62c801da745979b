import { AppMark } from './AppMark.tsx';
import { PhoneStatus } from './PhoneStatus.tsx';
import { Surface } from './Surface.tsx';

/** One notice on a lock screen: who sent it, through which app, and its first line. */
export type LockNotice = { app: string; name: string; at?: string | undefined; text: string };

/** So few notices leave room for the large clock. */
const MAX_BELOW_CLOCK = 2;

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
  const isNearlyEmpty = notices.length <= MAX_BELOW_CLOCK;
  const [hour, day] = at.split(' · ');
  return (
    <Surface label={label} isDark>
      <div class="lock-screen">
        <PhoneStatus text={isNearlyEmpty ? '' : at} battery={battery} />
        {isNearlyEmpty && (
          <p class="clock">
            {hour}
            {day && <small>{day}</small>}
          </p>
        )}
        <ol>
          {notices.map((notice, index) => (
            <li key={index}>
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
